// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** Groups and memberships in the database. */
final class AuthorityTable {
    private final JdbcTemplate jdbc;

    AuthorityTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> displayName(String name) {
        return jdbc.queryForList("select display_name from host_authority where name = ?", String.class, name).stream()
                .findFirst();
    }

    void insert(String name, String displayName) {
        jdbc.update("insert into host_authority (name, display_name) values (?, ?)", name, displayName);
    }

    void rename(String name, String displayName) {
        jdbc.update("update host_authority set display_name = ? where name = ?", displayName, name);
    }

    void delete(String name) {
        jdbc.update("delete from host_member where parent = ? or child = ?", name, name);
        jdbc.update("delete from host_authority where name = ?", name);
    }

    boolean isMember(String parent, String child) {
        return parents(Set.of(child)).contains(parent);
    }

    void addMember(String parent, String child) {
        jdbc.update("insert into host_member (parent, child) values (?, ?)", parent, child);
    }

    void removeMember(String parent, String child) {
        jdbc.update("delete from host_member where parent = ? and child = ?", parent, child);
    }

    Set<String> children(Collection<String> parents) {
        return related("select child from host_member where parent in ", parents);
    }

    Set<String> parents(Collection<String> children) {
        return related("select parent from host_member where child in ", children);
    }

    private Set<String> related(String select, Collection<String> names) {
        String marks = String.join(", ", Collections.nCopies(names.size(), "?"));
        return new HashSet<>(jdbc.queryForList(select + "(" + marks + ")", String.class, names.toArray()));
    }

    List<String> roots() {
        return jdbc.queryForList(
                "select name from host_authority a where not exists (select 1 from host_member m where m.child = a.name)",
                String.class);
    }
}
