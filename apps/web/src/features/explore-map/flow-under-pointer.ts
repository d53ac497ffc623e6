/**
 * The key ("FRL-HMR") of the uppermost arrow under a point of the screen, or null. Arrows let clicks through to the
 * region below, so the browser does not report them: this looks at their shapes instead.
 */
export const flowUnderPointer = (stage: Element, clientX: number, clientY: number): string | null => {
  const arrows = [...stage.querySelectorAll<SVGSVGElement>("[data-flow]:not([data-faded])")].reverse();
  const found = arrows.find((arrow) => {
    const path = arrow.querySelector("path");
    const matrix = path?.getScreenCTM()?.inverse();
    return path && matrix ? path.isPointInFill(new DOMPoint(clientX, clientY).matrixTransform(matrix)) : false;
  });
  return found?.dataset.flow ?? null;
};
