package attache.drawing;

import java.util.List;

/**
 * What the legend of a matrix tells.
 *
 * @param palette the colours
 * @param colors which group has which colour
 * @param groups the groups that accounts of the matrix have
 * @param directed whether a follow may be one way
 * @param selecting whether the cells of selected accounts are coloured by kind
 * @param dense whether several cells share a pixel when all of the matrix is seen
 * @param empty whether there is no cell to be explained
 * @param muted how many accounts of the matrix are muted
 */
record MatrixKey(
    Palette palette,
    GroupColors colors,
    List<GroupColors.Group> groups,
    boolean directed,
    boolean selecting,
    boolean dense,
    boolean empty,
    int muted) {
  MatrixKey {
    groups = List.copyOf(groups);
  }

  MatrixKey withSelecting(boolean value) {
    return new MatrixKey(palette, colors, groups, directed, value, dense, empty, muted);
  }
}
