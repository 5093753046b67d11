declare module "*/webpack.config.js" {
  import type { Configuration } from "webpack";
  const configure: (
    environment: object,
    options: { mode: "development" | "production" },
  ) => Configuration[];
  export default configure;
}
