import { isNotebook, notebookNames, readNotebook } from "../../../features/get-data/notebooks";

export const dynamic = "force-static";
export const dynamicParams = false;

interface NotebookParams {
  readonly params: Promise<{ readonly file: string }>;
}

export const generateStaticParams = () => notebookNames.map((file) => ({ file }));

/** A notebook as a file. It is read when the site is built. */
export const GET = async (_request: Request, { params }: NotebookParams): Promise<Response> => {
  const { file } = await params;
  if (!isNotebook(file)) return new Response(null, { status: 404 });
  return new Response(await readNotebook(file), {
    headers: { "content-type": "text/plain; charset=utf-8", "content-disposition": `attachment; filename="${file}"` },
  });
};
