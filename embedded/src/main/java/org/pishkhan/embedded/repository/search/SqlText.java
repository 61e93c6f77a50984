// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A piece of SQL with its arguments. */
record SqlText(String sql, List<Object> arguments) {
    static SqlText of(String sql, Object... arguments) {
        return new SqlText(sql, List.of(arguments));
    }

    static SqlText join(String before, SqlText left, String between, SqlText right, String after) {
        List<Object> arguments = new ArrayList<>(left.arguments);
        arguments.addAll(right.arguments);
        return new SqlText(before + left.sql + between + right.sql + after, arguments);
    }

    SqlText then(String more, Object... moreArguments) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(List.of(moreArguments));
        return new SqlText(sql + more, all);
    }

    SqlText then(SqlText more) {
        return join("", this, "", more, "");
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
