-- SPDX-License-Identifier: Apache-2.0
-- Read alike by PostgreSQL, MySQL, MariaDB and H2. Times are milliseconds since 1970. Never changed: later steps add.

-- The answers that went out: what anybody may know who has the id that stands on one; signer is a position, never a name
create table pishkhan_letter (
  verification varchar(26) primary key,
  tracking_code varchar(13) not null,
  register_number varchar(200) not null,
  sent_at bigint not null,
  desk varchar(100) not null,
  signer varchar(400) not null
);
create index pishkhan_letter_request on pishkhan_letter (tracking_code, sent_at);
