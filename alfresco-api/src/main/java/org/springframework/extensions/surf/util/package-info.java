// SPDX-License-Identifier: Apache-2.0
/** Surf's helpers that Alfresco code shares: content of a request, locale and messages, lifecycle of a bean. */
package org.springframework.extensions.surf.util;
