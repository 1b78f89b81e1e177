/** How the gateway speaks to the services: as the caller, with time limits, and with clear problems when one fails. */
@NullMarked
package vn.tthc.gateway.backend;

import org.jspecify.annotations.NullMarked;
