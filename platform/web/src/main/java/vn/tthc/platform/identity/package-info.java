/** Who asks: the person or program behind a request, as Keycloak's token describes it. */
@NullMarked
package vn.tthc.platform.identity;

import org.jspecify.annotations.NullMarked;
