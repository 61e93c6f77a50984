// SPDX-License-Identifier: Apache-2.0
/**
 * The repository of the trial host: nodes, content, rights, people and queries on one SQL database, behind Alfresco's
 * interfaces and bean names. It follows Alfresco 25.3 in what the module uses, and throws
 * {@link UnsupportedOperationException} for the rest. It knows nothing of web scripts, workflow or the module.
 *
 * <p>Knowingly left out: {@code cm:modified} of a folder does not follow changes of its children; content of deleted
 * nodes stays in the content store until somebody clears it, as in Alfresco until its cleaner has run.
 */
package org.pishkhan.embedded.repository;
