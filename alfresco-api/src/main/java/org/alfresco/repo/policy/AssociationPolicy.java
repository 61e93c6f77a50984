// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.policy;

/** A policy of the associations of a type or aspect. */
public interface AssociationPolicy extends Policy {}
