-- SPDX-License-Identifier: Apache-2.0
-- Read alike by PostgreSQL, MySQL, MariaDB and H2. Times are milliseconds since 1970. Never changed: later steps add.

-- The secret that all keys are derived from, made at installation
create table pishkhan_secret (
  secret_name varchar(64) primary key,
  secret varchar(64) not null
);

-- Rows to take turns at; "reserved" is unused
create table pishkhan_lock (
  lock_row int primary key,
  reserved int not null
);

-- The last number given, for each secretariat and Jalali year
create table pishkhan_counter (
  secretariat varchar(100) not null,
  jalali_year int not null,
  last_number bigint not null,
  primary key (secretariat, jalali_year)
);

-- The register books
create table pishkhan_register (
  secretariat varchar(100) not null,
  jalali_year int not null,
  ordinal bigint not null,
  register_number varchar(200) not null,
  direction varchar(10) not null,
  tracking_code varchar(13) not null,
  registered_at bigint not null,
  from_name varchar(400) not null,
  subject varchar(400) not null,
  desk varchar(100) not null,
  receiver varchar(400) not null,
  search_text varchar(1000) not null,
  entry_state varchar(10) not null,
  reason varchar(1000),
  primary key (secretariat, jalali_year, ordinal)
);
create index pishkhan_register_code on pishkhan_register (tracking_code);
create index pishkhan_register_time on pishkhan_register (jalali_year, registered_at);

-- Messages to citizens
create table pishkhan_outbox (
  message_id varchar(64) primary key,
  created_at bigint not null,
  mobile varchar(16) not null,
  kind varchar(20) not null,
  body text not null,
  tracking_code varchar(13),
  desk varchar(100) not null,
  event_id varchar(64) not null,
  message_state varchar(20) not null,
  attempts int not null,
  next_at bigint not null,
  changed_at bigint not null,
  provider_id varchar(100),
  error varchar(500) not null,
  node varchar(100),
  constraint pishkhan_outbox_event unique (event_id)
);
create index pishkhan_outbox_due on pishkhan_outbox (message_state, next_at);
create index pishkhan_outbox_code on pishkhan_outbox (tracking_code);
create index pishkhan_outbox_created on pishkhan_outbox (created_at);
create index pishkhan_outbox_desk on pishkhan_outbox (desk, created_at);

-- One-time codes, salted and hashed
create table pishkhan_otp (
  mobile_digest varchar(64) not null,
  browser_digest varchar(64) not null,
  purpose varchar(32) not null,
  salt varchar(64) not null,
  code_digest varchar(64) not null,
  tries int not null,
  expires_at bigint not null,
  primary key (mobile_digest, browser_digest, purpose)
);
create index pishkhan_otp_expiry on pishkhan_otp (expires_at);

-- When codes were sent
create table pishkhan_otp_send (
  mobile_digest varchar(64) not null,
  sent_at bigint not null,
  primary key (mobile_digest, sent_at)
);
create index pishkhan_otp_send_time on pishkhan_otp_send (sent_at);

-- Captchas that were used
create table pishkhan_captcha (
  captcha_digest varchar(64) primary key,
  expires_at bigint not null
);
create index pishkhan_captcha_expiry on pishkhan_captcha (expires_at);

-- Sessions that were signed out
create table pishkhan_revoked (
  session_id varchar(64) primary key,
  expires_at bigint not null
);
create index pishkhan_revoked_expiry on pishkhan_revoked (expires_at);

-- Filings by their idempotency key
create table pishkhan_filing (
  filing_key varchar(64) primary key,
  fingerprint varchar(64) not null,
  tracking_code varchar(13) not null,
  expires_at bigint not null
);
create index pishkhan_filing_expiry on pishkhan_filing (expires_at);

-- What a desk referred away
create table pishkhan_referral (
  tracking_code varchar(13) not null,
  from_desk varchar(100) not null,
  to_desk varchar(100) not null,
  referred_at bigint not null,
  actor varchar(100) not null,
  subject varchar(400) not null,
  primary key (tracking_code, from_desk, referred_at)
);
create index pishkhan_referral_desk on pishkhan_referral (from_desk, referred_at);
