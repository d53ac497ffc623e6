import type { MetadataRoute } from "next";
import { siteOrigin } from "../server/site-origin";

const robots = async (): Promise<MetadataRoute.Robots> => ({
  rules: { userAgent: "*", allow: "/", disallow: "/graphql" },
  sitemap: `${await siteOrigin()}/sitemap.xml`,
});

export default robots;
