// Loaded into a service before its own code. A program that is killed cannot stop what it started; but then the other end of
// the service's input closes, and the service stops itself as if it had been asked to.
process.stdin.once("end", () => process.kill(process.pid, "SIGTERM"));
process.stdin.resume();
if ("unref" in process.stdin) process.stdin.unref();
