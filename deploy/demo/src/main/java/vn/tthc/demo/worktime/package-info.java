/** Working time and due dates as the dossier service counts them, so that histories end when they should. Pure. */
@NullMarked
package vn.tthc.demo.worktime;

import org.jspecify.annotations.NullMarked;
