// SPDX-License-Identifier: Apache-2.0
/**
 * The HTTP side of the trial host: Tomcat, the web script container, static files of the JARs, the authentication API
 * and the page of sent messages. What a web script sees here it would see in Alfresco.
 */
package org.pishkhan.embedded.web;
