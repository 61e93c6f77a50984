// SPDX-License-Identifier: Apache-2.0
/**
 * The trial host: what a module needs of Alfresco, in one process. Not Alfresco. {@link org.pishkhan.embedded.EmbeddedHost}
 * starts it from Java, {@link org.pishkhan.embedded.Main} from the command line.
 */
package org.pishkhan.embedded;
