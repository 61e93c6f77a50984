// SPDX-License-Identifier: Apache-2.0
package org.pishkhan.embedded.repository.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport.TxnReadState;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.pishkhan.embedded.repository.support.TestModel;
import org.pishkhan.embedded.repository.support.TestRepository;
import org.springframework.dao.ConcurrencyFailureException;

/**
 * Transactions as {@code org.alfresco.repo.transaction.RetryingTransactionHelper} and
 * {@code org.alfresco.util.transaction.TransactionSupportUtil} run them (alfresco-community-repo, repository and core).
 */
@ParameterizedClass
@EnumSource(TestRepository.class)
class TransactionContractTest {
    @Parameter
    TestRepository repository;

    @Test
    void repeatsWorkThatLostARace() {
        AtomicInteger attempts = new AtomicInteger();

        String result = repository.transactions().doInTransaction(() -> {
            if (attempts.incrementAndGet() < 3) {
                throw new ConcurrencyFailureException("lost");
            }
            return "done";
        });

        assertThat(result).isEqualTo("done");
        assertThat(attempts).hasValue(3);
    }

    @Test
    void doesNotRepeatOtherFailures() {
        AtomicInteger attempts = new AtomicInteger();

        assertThatThrownBy(() -> repository.transactions().doInTransaction(() -> {
                    attempts.incrementAndGet();
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> repository.transactions().doInTransaction(() -> {
                    attempts.incrementAndGet();
                    throw new DuplicateChildNodeNameException(null, null, "x", new ConcurrencyFailureException("lost"));
                }))
                .isInstanceOf(DuplicateChildNodeNameException.class);
        assertThat(attempts).hasValue(2);
    }

    @Test
    void wrapsCheckedExceptions() {
        assertThatThrownBy(() -> repository.transactions().doInTransaction(() -> {
                    throw new java.io.IOException("disk");
                }))
                .isInstanceOf(AlfrescoRuntimeException.class)
                .hasRootCauseMessage("disk");
    }

    @Test
    void joinsTheOpenTransactionUnlessANewOneIsAskedFor() {
        repository.transactions().doInTransaction(() -> {
            String outer = AlfrescoTransactionSupport.getTransactionId();
            assertThat(repository.transactions().doInTransaction(AlfrescoTransactionSupport::getTransactionId))
                    .isEqualTo(outer);
            assertThat(repository
                            .transactions()
                            .doInTransaction(AlfrescoTransactionSupport::getTransactionId, false, true))
                    .isNotEqualTo(outer);
            assertThat(AlfrescoTransactionSupport.getTransactionId()).isEqualTo(outer);
            return null;
        });
    }

    @Test
    void keepsWhatANewTransactionWroteWhenTheOuterOneRollsBack() {
        NodeRef folder = repository.newFolder();

        assertThatThrownBy(() -> repository.asSystem(() -> {
                    repository.create(folder, "outer", ContentModel.TYPE_FOLDER);
                    repository.asSystem(() -> repository.create(folder, "inner", ContentModel.TYPE_FOLDER));
                    throw new IllegalStateException("outer");
                }))
                .hasMessage("outer");

        assertThat(child(folder, "inner")).isNotNull();
        assertThat(child(folder, "outer")).isNull();
    }

    private NodeRef child(NodeRef folder, String name) {
        return repository.asSystem(() -> repository.nodes().getChildByName(folder, ContentModel.ASSOC_CONTAINS, name));
    }

    @Test
    void refusesWritesInAReadOnlyTransaction() {
        NodeRef folder = repository.newFolder();

        assertThatThrownBy(() -> repository
                        .transactions()
                        .doInTransaction(() -> repository.create(folder, "x", ContentModel.TYPE_FOLDER), true))
                .isInstanceOf(AlfrescoRuntimeException.class);
        assertThatThrownBy(() -> repository
                        .transactions()
                        .doInTransaction(() -> repository.transactions().doInTransaction(() -> "write", false), true))
                .hasMessageContaining("Read-Write transaction started within read-only transaction");
    }

    /** Seen on a real Alfresco: {@code NodeService_transaction} in public-services-context.xml knows exist, get, has. */
    @Test
    void countsChildrenInAWritingTransactionOnly() {
        NodeRef folder = repository.newFolder();
        repository.asSystem(() -> repository.create(folder, "one", ContentModel.TYPE_FOLDER));

        assertThat(repository.asSystem(() -> repository.publicNodes().countChildAssocs(folder, true)))
                .isEqualTo(1);
        assertThatThrownBy(() -> AuthenticationUtil.runAsSystem(() -> repository
                        .transactions()
                        .doInTransaction(() -> repository.publicNodes().countChildAssocs(folder, true), true)))
                .hasMessageContaining("Read-Write transaction started within read-only transaction");
    }

    @Test
    void toldListenersInTheirPhases() {
        List<String> heard = new ArrayList<>();

        repository.transactions().doInTransaction(() -> {
            AlfrescoTransactionSupport.bindListener(new Recorder("commit", heard));
            return null;
        });
        assertThatThrownBy(() -> repository.transactions().doInTransaction(() -> {
                    AlfrescoTransactionSupport.bindListener(new Recorder("rollback", heard));
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(heard)
                .containsExactly(
                        "commit beforeCommit",
                        "commit beforeCompletion",
                        "commit afterCommit",
                        "rollback beforeCompletion",
                        "rollback afterRollback");
    }

    @Test
    void tellsListenersThatWereBoundBeforeTheCommit() {
        List<String> heard = new ArrayList<>();

        repository.transactions().doInTransaction(() -> {
            AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    AlfrescoTransactionSupport.bindListener(new Recorder("late", heard));
                }
            });
            return null;
        });

        assertThat(heard).contains("late beforeCommit", "late afterCommit");
    }

    /** Seen on a real Alfresco: an exception after the commit is swallowed, one before it rolls back. */
    @Test
    void swallowsWhatAListenerThrowsAfterTheCommit() {
        NodeRef folder = repository.newFolder();

        repository.asSystem(() -> {
            AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                @Override
                public void afterCommit() {
                    throw new IllegalStateException("after");
                }
            });
            return repository.create(folder, "kept", ContentModel.TYPE_FOLDER);
        });
        assertThatThrownBy(() -> repository.asSystem(() -> {
                    AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            throw new IllegalStateException("before");
                        }
                    });
                    return repository.create(folder, "lost", ContentModel.TYPE_FOLDER);
                }))
                .hasMessage("before");

        assertThat(child(folder, "kept")).isNotNull();
        assertThat(child(folder, "lost")).isNull();
    }

    @Test
    void opensNewTransactionsAfterTheCommit() {
        NodeRef folder = repository.newFolder();
        List<TxnReadState> states = new ArrayList<>();

        repository.asSystem(() -> {
            AlfrescoTransactionSupport.bindListener(new TransactionListenerAdapter() {
                @Override
                public void afterCommit() {
                    states.add(AlfrescoTransactionSupport.getTransactionReadState());
                    repository.asSystem(() -> repository.create(folder, "afterwards", ContentModel.TYPE_FOLDER));
                }
            });
            return null;
        });

        assertThat(states).containsExactly(TxnReadState.TXN_NONE);
        assertThat(child(folder, "afterwards")).isNotNull();
    }

    @Test
    void bindsResourcesToOneTransaction() {
        repository.transactions().doInTransaction(() -> {
            AlfrescoTransactionSupport.bindResource("key", "outer");
            String inner = repository
                    .transactions()
                    .doInTransaction(() -> AlfrescoTransactionSupport.getResource("key"), false, true);
            assertThat(inner).isNull();
            assertThat(AlfrescoTransactionSupport.<String>getResource("key")).isEqualTo("outer");
            return null;
        });
        repository.transactions().doInTransaction(() -> {
            assertThat(AlfrescoTransactionSupport.<String>getResource("key")).isNull();
            return null;
        });
    }

    /**
     * A public bean that throws marks the caller's transaction for rollback ({@code RetryingTransactionInterceptor});
     * {@code RetryingTransactionHelper} then rolls back and returns the result as if nothing had happened.
     */
    @Test
    void rollsBackSilentlyAfterACaughtExceptionOfAPublicBean() {
        NodeRef folder = repository.newFolder();
        NodeRef nowhere = new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, "nowhere");

        String result = repository.asSystem(() -> {
            TestRepository.create(repository.publicNodes(), folder, "lost", TestModel.TYPE_DOSSIER, java.util.Map.of());
            assertThatThrownBy(() -> repository.publicNodes().getProperties(nowhere))
                    .isInstanceOf(InvalidNodeRefException.class);
            return "result";
        });

        assertThat(result).isEqualTo("result");
        assertThat(child(folder, "lost")).isNull();
    }

    private static final class Recorder extends TransactionListenerAdapter {
        private final String name;
        private final List<String> heard;

        Recorder(String name, List<String> heard) {
            this.name = name;
            this.heard = heard;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            heard.add(name + " beforeCommit");
        }

        @Override
        public void beforeCompletion() {
            heard.add(name + " beforeCompletion");
        }

        @Override
        public void afterCommit() {
            heard.add(name + " afterCommit");
        }

        @Override
        public void afterRollback() {
            heard.add(name + " afterRollback");
        }
    }
}
