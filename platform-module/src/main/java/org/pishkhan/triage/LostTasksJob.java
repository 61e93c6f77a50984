// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.triage;

import java.util.List;
import java.util.Optional;
import org.pishkhan.catalogue.Catalogue;
import org.pishkhan.catalogue.Desk;
import org.pishkhan.platform.ExclusiveJob;
import org.pishkhan.platform.Transactions;
import org.pishkhan.request.Letter;
import org.pishkhan.request.LoggedFailure;
import org.pishkhan.request.Page;
import org.pishkhan.request.Paging;
import org.pishkhan.request.QueueQuery;
import org.pishkhan.request.QueueView;
import org.pishkhan.request.Request;
import org.pishkhan.request.RequestStore;
import org.pishkhan.request.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The job that finds registered letters which nobody has in the inbox, and gives them to their last expert again. Alfresco lets users
 * change variables of workflows and cancel them; whoever does both gets around the guard of the process. The letter itself stays as
 * it is: no number, no entry in the history, no message.
 *
 * <p>Looks at registered letters only, which are in the folders of what is open, and at a limited number in each round; the next
 * round goes on where this one ended.
 */
public final class LostTasksJob implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(LostTasksJob.class);
    private static final String NAME = "lost-tasks";
    private static final int MOST_PAGES = 10;

    private final RequestStore store;
    private final Catalogue catalogue;
    private final LetterProcess process;
    private final Transactions transactions;
    private final ExclusiveJob exclusive;
    private int desk;
    private int skip;

    public LostTasksJob(
            RequestStore store,
            Catalogue catalogue,
            LetterProcess process,
            Transactions transactions,
            ExclusiveJob exclusive) {
        this.store = store;
        this.catalogue = catalogue;
        this.process = process;
        this.transactions = transactions;
        this.exclusive = exclusive;
    }

    @Override
    public void run() {
        exclusive.run(NAME, this::round);
    }

    private void round() {
        List<Desk> desks = transactions.read(catalogue::desks);
        for (int page = 0; page < MOST_PAGES && desk < desks.size(); page++) {
            String code = desks.get(desk).code();
            lost(code).forEach(this::restore);
        }
        if (desk >= desks.size()) {
            desk = 0;
        }
    }

    /** The letters without a task on the next page of a desk. */
    private List<Request> lost(String deskCode) {
        QueueQuery query = new QueueQuery(
                deskCode, QueueView.IN_PROGRESS, Optional.empty(), "", new Paging(skip, Paging.GREATEST_MAX));
        Page<Request> lost = transactions.read(() -> {
            Page<Request> page = store.queue(query);
            List<Request> withoutTask =
                    page.items().stream().filter(this::isLost).toList();
            return new Page<>(withoutTask, page.total(), page.paging());
        });
        goOn(lost);
        return lost.items();
    }

    /** To the next page, or to the next desk after the last one. */
    private void goOn(Page<Request> page) {
        int next = page.paging().skip() + page.paging().max();
        boolean more = next < page.total();
        skip = more ? next : 0;
        desk += more ? 0 : 1;
    }

    private boolean isLost(Request request) {
        return request.status() == Status.REGISTERED
                && request.letter()
                        .filter(letter -> !process.isWith(request.trackingCode(), letter.assignee()))
                        .isPresent();
    }

    /** A letter that cannot have a task, as when its expert is no user any more, holds up no other. */
    private void restore(Request found) {
        try {
            giveBack(found);
        } catch (RuntimeException ofThisLetter) {
            LOG.error(
                    "The letter {} is registered and has no task, and could not be given one",
                    found.trackingCode().value(),
                    LoggedFailure.of(ofThisLetter));
        }
    }

    /** Looked at again, held: it may have been answered meanwhile. */
    private void giveBack(Request found) {
        Optional<String> assignee = transactions.write(() -> store.findForChange(found.trackingCode())
                .filter(this::isLost)
                .map(request -> {
                    Letter letter = request.letter().orElseThrow();
                    process.start(request.trackingCode(), letter.assignee(), request.dueAt(), letter.priority());
                    return letter.assignee();
                }));
        assignee.ifPresent(expert -> LOG.warn(
                "The letter {} was registered and had no task; {} has a new one. Somebody changed or ended its workflow",
                found.trackingCode().value(),
                expert));
    }
}
