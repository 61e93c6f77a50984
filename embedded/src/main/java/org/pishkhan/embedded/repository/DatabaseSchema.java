// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Creates the repository's tables where they are missing; one text for H2 and PostgreSQL. */
final class DatabaseSchema {
    private static final List<String> STATEMENTS = List.of(
            "create sequence if not exists host_node_id start with 1 increment by 50",
            """
            create table if not exists host_qname (
              id int primary key,
              uri varchar(255) not null,
              name varchar(255) not null,
              constraint host_qname_name unique (uri, name))""",
            """
            create table if not exists host_node (
              id bigint primary key,
              store varchar(60) not null,
              uuid varchar(36) not null,
              type_id int not null,
              aspects varchar(600) not null,
              version bigint not null,
              acl_id bigint not null,
              creator varchar(255),
              created bigint,
              modifier varchar(255),
              modified bigint,
              owner varchar(255),
              parent_id bigint,
              assoc_type_id int,
              assoc_name varchar(600),
              child_name varchar(300),
              constraint host_node_ref unique (store, uuid),
              constraint host_node_child unique (parent_id, assoc_type_id, child_name))""",
            "create index if not exists host_node_type on host_node (type_id)",
            """
            create table if not exists host_property (
              node_id bigint not null,
              qname_id int not null,
              list_index int not null,
              kind smallint not null,
              text_value varchar(500),
              long_text varchar(1000000),
              number_value bigint,
              fraction_value double precision,
              primary key (node_id, qname_id, list_index))""",
            "create index if not exists host_property_text on host_property (qname_id, text_value)",
            "create index if not exists host_property_number on host_property (qname_id, number_value)",
            """
            create table if not exists host_acl (
              id bigint primary key,
              inherits boolean not null,
              parent_id bigint)""",
            "create index if not exists host_acl_parent on host_acl (parent_id)",
            """
            create table if not exists host_ace (
              acl_id bigint not null,
              authority varchar(255) not null,
              permission varchar(100) not null,
              primary key (acl_id, authority, permission))""",
            """
            create table if not exists host_authority (
              name varchar(255) primary key,
              display_name varchar(255) not null)""",
            """
            create table if not exists host_member (
              parent varchar(255) not null,
              child varchar(255) not null,
              primary key (parent, child))""",
            "create index if not exists host_member_child on host_member (child)",
            """
            create table if not exists host_user (
              name varchar(255) primary key,
              password varchar(255) not null,
              enabled boolean not null)""",
            """
            create table if not exists host_person (
              name varchar(255) primary key,
              uuid varchar(36) not null)""",
            """
            create table if not exists host_lock (
              name varchar(600) primary key,
              token varchar(36) not null,
              expires_at bigint not null)""");

    private DatabaseSchema() {}

    static void create(JdbcTemplate jdbc) {
        STATEMENTS.forEach(jdbc::execute);
    }
}
