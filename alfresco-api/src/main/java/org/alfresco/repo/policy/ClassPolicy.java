// SPDX-License-Identifier: Apache-2.0
package org.alfresco.repo.policy;

/** A policy of a type or aspect. */
public interface ClassPolicy extends Policy {}
