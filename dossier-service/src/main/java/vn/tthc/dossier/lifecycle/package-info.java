/**
 * Where a dossier may go: states, actions and the one table of transitions. Pure: no storage, no transport, no clock.
 * Legal source: Decree 118/2025/NĐ-CP and Circular 03/2025/TT-VPCP; codes of the national portal.
 */
@NullMarked
package vn.tthc.dossier.lifecycle;

import org.jspecify.annotations.NullMarked;
