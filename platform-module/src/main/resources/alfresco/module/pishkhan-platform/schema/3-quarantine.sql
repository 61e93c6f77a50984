-- SPDX-License-Identifier: Apache-2.0
-- Read alike by PostgreSQL, MySQL, MariaDB and H2. Times are milliseconds since 1970. Never changed: later steps add.

-- Files that the virus scanner has yet to judge
create table pishkhan_quarantine (
  tracking_code varchar(13) not null,
  file_name varchar(100) not null,
  tried_at bigint not null,
  primary key (tracking_code, file_name)
);
create index pishkhan_quarantine_tried on pishkhan_quarantine (tried_at);
