// SPDX-License-Identifier: Apache-2.0
/** The servlet side of a web script request; only the client address needs it. */
package org.springframework.extensions.webscripts.servlet;
