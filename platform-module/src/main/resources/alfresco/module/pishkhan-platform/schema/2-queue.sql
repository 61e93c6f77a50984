-- SPDX-License-Identifier: Apache-2.0
-- Read alike by PostgreSQL, MySQL, MariaDB and H2. Times are milliseconds since 1970. Never changed: later steps add.

-- What the lists of a desk are made from: one line for each dossier, written with it
create table pishkhan_queue (
  tracking_code varchar(13) primary key,
  desk varchar(100) not null,
  ended int not null,
  request_status varchar(20) not null,
  completed int not null,
  submitted_at bigint not null,
  changed_at bigint not null,
  search_text varchar(1000) not null
);
create index pishkhan_queue_open on pishkhan_queue (desk, ended, submitted_at, tracking_code);
create index pishkhan_queue_ended on pishkhan_queue (desk, ended, changed_at, tracking_code);
