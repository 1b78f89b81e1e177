/** Rules of the package of the same name, without a server. */
@NullMarked
package vn.tthc.gateway.shared;

import org.jspecify.annotations.NullMarked;
