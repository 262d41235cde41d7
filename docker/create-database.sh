#!/bin/sh
# Runs once, when the volume of the database is new: the owner of the database, which makes the application's roles but is no
# superuser, because row-level security does not bind a superuser.
set -eu
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --set=password="$DATABASE_PASSWORD" <<'SQL'
create role lastmile login createrole password :'password';
create database lastmile owner lastmile;
SQL
