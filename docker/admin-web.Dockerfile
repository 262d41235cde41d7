# syntax=docker/dockerfile:1
# The console behind Caddy, which also passes the API's paths on. Built from the root of the repository:
# docker build -f docker/admin-web.Dockerfile .

FROM node:26.10.0-slim AS build
ARG PNPM_VERSION=12.21.0
RUN npm install --global "pnpm@${PNPM_VERSION}"
WORKDIR /src
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY admin-web/package.json admin-web/
COPY schema/package.json schema/
RUN pnpm install --frozen-lockfile --filter @lastmile/admin-web...
COPY schema schema
COPY admin-web admin-web
RUN pnpm --filter @lastmile/admin-web build

FROM caddy:2.10.2-alpine AS console
# Ports above 1023 need no privilege, and a program that claims one does not start where all are taken away.
RUN setcap -r /usr/bin/caddy \
 && addgroup -g 1000 console && adduser -D -H -u 1000 -G console console \
 && chown -R console:console /data /config
COPY docker/Caddyfile /etc/caddy/Caddyfile
COPY --from=build /src/admin-web/dist /srv
USER console
EXPOSE 8080 8443
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
  CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:2020/alive"]
