-- SPDX-License-Identifier: Apache-2.0
-- Read alike by PostgreSQL, MySQL, MariaDB and H2. Times are milliseconds since 1970. Never changed: later steps add.

-- Who may vote: one line for each request and stage, also for those that the sample passed over; "forget_at" says when it goes
create table pishkhan_survey (
  tracking_code varchar(13) not null,
  stage varchar(20) not null,
  desk varchar(100) not null,
  service varchar(100) not null,
  survey_state varchar(10) not null,
  token_digest varchar(64),
  asked_at bigint not null,
  expires_at bigint not null,
  forget_at bigint not null,
  primary key (tracking_code, stage),
  constraint pishkhan_survey_token unique (token_digest)
);
create index pishkhan_survey_population on pishkhan_survey (service, stage, asked_at);
create index pishkhan_survey_end on pishkhan_survey (forget_at);

-- Votes: nothing in a line leads to a request; of the time there is the day in Tehran alone, yyyy-MM-dd
create table pishkhan_survey_vote (
  vote_id varchar(64) primary key,
  vote_day varchar(10) not null,
  stage varchar(20) not null,
  desk varchar(100) not null,
  service varchar(100) not null,
  score int not null,
  reason_one varchar(100),
  reason_two varchar(100),
  remark text not null
);
create index pishkhan_survey_vote_service on pishkhan_survey_vote (service, stage, vote_day);
create index pishkhan_survey_vote_desk on pishkhan_survey_vote (desk, stage, vote_day);
