// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/**
 * Has the pool throw away connections to an H2 database that closed itself, as it does when its disk is full: the next connection
 * opens it again. The pool by itself knows SQLSTATE class 08 only.
 */
public final class ClosedDatabase implements SQLExceptionOverride {
    private static final Set<Integer> CLOSED =
            Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.CONNECTION_BROKEN_1);

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return CLOSED.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
