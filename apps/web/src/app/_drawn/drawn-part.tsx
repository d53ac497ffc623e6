"use client";

import { lazy } from "react";
import { LeftAsDrawn } from "../../frame/left-as-drawn";
import type { PartName } from "./parts";

// Browsers fetch neither the parts nor what they are drawn with.
const Part =
  typeof window === "undefined" ? lazy(() => import("./parts").then((module) => ({ default: module.Part }))) : null;

/** A part of the page that is drawn once, by the server. */
export const DrawnPart = ({ name }: { readonly name: PartName }) => (
  <LeftAsDrawn name={name}>{Part && <Part name={name} />}</LeftAsDrawn>
);
