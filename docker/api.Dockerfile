# syntax=docker/dockerfile:1
# The API. Built from the root of the repository: docker build -f docker/api.Dockerfile .

FROM node:26.10.0-slim AS manifests
ARG PNPM_VERSION=12.21.0
RUN npm install --global "pnpm@${PNPM_VERSION}"
WORKDIR /lastmile
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY api/package.json api/
COPY scripts/package.json scripts/

FROM manifests AS build
RUN pnpm install --frozen-lockfile --filter @lastmile/api --filter @lastmile/scripts
COPY api api
RUN pnpm --filter @lastmile/api build

FROM manifests AS production
RUN pnpm install --prod --frozen-lockfile --filter @lastmile/api

# Commands for the people who run it (first administrator, regions): docker compose run --rm tools <command> <arguments>
FROM build AS tools
COPY scripts scripts
ENV NODE_ENV=production
USER node
ENTRYPOINT ["/bin/sh", "-c", "exec node --import ./api/node_modules/@oxc-node/core/register.mjs \"scripts/$0.ts\" \"$@\""]
CMD ["admin"]

FROM node:26.10.0-slim AS api
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /lastmile/api
COPY --from=production /lastmile/node_modules /lastmile/node_modules
COPY --from=production /lastmile/api ./
COPY --from=build /lastmile/api/dist dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
