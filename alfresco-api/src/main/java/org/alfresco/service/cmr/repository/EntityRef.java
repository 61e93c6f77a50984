// SPDX-License-Identifier: Apache-2.0
package org.alfresco.service.cmr.repository;

import java.io.Serializable;

/** Common parent of the repository's references. */
public interface EntityRef extends Serializable {}
