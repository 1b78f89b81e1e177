/** The way of a dossier along its pinned workflow: which steps are open, done, or done again. Pure. */
@NullMarked
package vn.tthc.dossier.route;

import org.jspecify.annotations.NullMarked;
