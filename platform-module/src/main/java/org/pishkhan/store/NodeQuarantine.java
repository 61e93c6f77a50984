// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pishkhan.request.FileContent;
import org.pishkhan.request.Quarantine;
import org.pishkhan.request.TrackingCode;

/** The quarantine: nodes that inherit no rights, and the list of them. Everything runs as the service account. */
public final class NodeQuarantine implements Quarantine {

    private final DossierNodes nodes;
    private final DossierFiles files;
    private final JdbcQuarantine list;
    private final OwnWriting own;

    NodeQuarantine(Dossiers dossiers, OwnWriting own) {
        this.nodes = dossiers.nodes();
        this.files = dossiers.files();
        this.list = dossiers.quarantine();
        this.own = own;
    }

    @Override
    public boolean holds(TrackingCode code) {
        return list.holds(code);
    }

    @Override
    public List<Held> longestUntried(int max) {
        return list.longestUntried(max);
    }

    @Override
    public Optional<FileContent> content(Held held) {
        return own.reading(() -> nodes.find(held.code()).flatMap(dossier -> files.open(dossier, held.fileId())));
    }

    @Override
    public void tried(Held held, Instant at) {
        list.tried(held, at);
    }

    @Override
    public void release(Held held, Instant scannedAt) {
        write(() -> files.release(nodes.get(held.code()), held.fileId(), scannedAt));
        list.remove(held);
    }

    @Override
    public void destroy(Held held, Instant scannedAt) {
        write(() -> files.destroy(nodes.get(held.code()), held.fileId(), scannedAt));
        list.remove(held);
    }

    @Override
    public void forget(Held held) {
        list.remove(held);
    }

    private void write(Runnable work) {
        own.writing(() -> {
            work.run();
            return true;
        });
    }
}
