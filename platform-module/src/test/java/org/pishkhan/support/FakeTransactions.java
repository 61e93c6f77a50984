// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.pishkhan.platform.Transactions;

/** Runs the work once. What was to happen after the commit happens at the end of the work, or at once outside of any. */
public final class FakeTransactions implements Transactions {

    private final ThreadLocal<List<Runnable>> pending = new ThreadLocal<>();

    @Override
    public <T> T write(Supplier<T> work) {
        pending.set(new ArrayList<>());
        try {
            T result = work.get();
            List<Runnable> actions = pending.get();
            pending.remove();
            actions.forEach(Runnable::run);
            return result;
        } finally {
            pending.remove();
        }
    }

    @Override
    public <T> T read(Supplier<T> work) {
        return work.get();
    }

    @Override
    public void afterCommit(Runnable action) {
        if (pending.get() == null) {
            action.run();
            return;
        }
        pending.get().add(action);
    }
}
