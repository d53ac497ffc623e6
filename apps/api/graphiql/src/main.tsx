import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "./page.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { EXAMPLE_QUERY } from "./example-query";

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const place = document.getElementById("graphiql");

if (place) createRoot(place).render(<GraphiQL fetcher={fetcher} defaultQuery={EXAMPLE_QUERY} />);
