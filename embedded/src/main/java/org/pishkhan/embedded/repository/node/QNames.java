// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.node;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.namespace.QName;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The numbers that rows use instead of qualified names. A number once given never changes. */
public final class QNames {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate ownTransaction;
    private final Map<QName, Integer> idByName = new ConcurrentHashMap<>();
    private final Map<Integer, QName> nameById = new ConcurrentHashMap<>();

    public QNames(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        load();
    }

    private void load() {
        jdbc.query("select id, uri, name from host_qname", row -> {
            remember(row.getInt("id"), QName.createQName(row.getString("uri"), row.getString("name")));
        });
    }

    private void remember(int id, QName name) {
        nameById.put(id, name);
        idByName.put(name, id);
    }

    /** The number of the name; a new one, committed at once, if the name had none. */
    public int id(QName name) {
        Integer known = idByName.get(name);
        return known == null ? create(name) : known;
    }

    /** The name behind a number that a row holds. */
    public QName name(int id) {
        QName known = nameById.get(id);
        if (known == null) {
            load();
            known = nameById.get(id);
        }
        return known;
    }

    public List<Integer> ids(Collection<QName> names) {
        return names.stream().map(this::id).toList();
    }

    /** Gives numbers to all these names at once, unless another host on this database has done so. */
    public synchronized void prepare(Collection<QName> names) {
        if (unknown(names).isEmpty()) {
            return;
        }
        load();
        List<QName> unknown = unknown(names);
        ownTransaction.executeWithoutResult(status -> unknown.forEach(this::insert));
    }

    private synchronized int create(QName name) {
        prepare(List.of(name));
        return idByName.get(name);
    }

    private List<QName> unknown(Collection<QName> names) {
        return names.stream().filter(name -> !idByName.containsKey(name)).toList();
    }

    private void insert(QName name) {
        Integer id = jdbc.queryForObject("select coalesce(max(id), 0) + 1 from host_qname", Integer.class);
        jdbc.update(
                "insert into host_qname (id, uri, name) values (?, ?, ?)",
                id,
                name.getNamespaceURI(),
                name.getLocalName());
        remember(id, name);
    }
}
