// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.pishkhan.request.Event;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.Referral;
import org.pishkhan.request.Request;
import org.pishkhan.request.TrackingCode;
import org.springframework.jdbc.core.JdbcTemplate;

/** What desks referred away: a desk may no longer read such a dossier, but sees that it went, where to and when. */
final class JdbcReferrals {

    private final JdbcTemplate jdbc;

    JdbcReferrals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(Request request, Event event) {
        jdbc.update(
                "insert into pishkhan_referral (tracking_code, from_desk, to_desk, referred_at, actor, subject)"
                        + " values (?, ?, ?, ?, ?, ?)",
                request.trackingCode().value(),
                event.fromDesk().orElseThrow(),
                event.desk().orElseThrow(),
                event.at().toEpochMilli(),
                event.actor(),
                request.matter().subject());
    }

    Page<Referral> from(String desk, Paging paging) {
        String order = "referred_at desc, tracking_code";
        return Rows.page(jdbc, (row, index) -> read(row), "pishkhan_referral where from_desk = ?", order, paging, desk);
    }

    private static Referral read(ResultSet row) throws SQLException {
        return new Referral(
                new TrackingCode(row.getString("tracking_code")),
                row.getString("subject"),
                row.getString("from_desk"),
                row.getString("to_desk"),
                Rows.time(row, "referred_at"),
                row.getString("actor"));
    }

    boolean exists(TrackingCode code, String desk) {
        String count = "select count(*) from pishkhan_referral where tracking_code = ? and from_desk = ?";
        return jdbc.queryForObject(count, Long.class, code.value(), desk) > 0;
    }
}
