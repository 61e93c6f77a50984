// SPDX-License-Identifier: Apache-2.0
/** The data dictionary: models read from XML as strictly as Alfresco reads them, and questions about what they say. */
package org.pishkhan.embedded.repository.dictionary;
