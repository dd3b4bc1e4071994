package attache.drawing;

/** How much an account stands out; what stands out more is painted later. */
enum Standing {
  /** Others are selected, and it is tied to none of them. */
  DIMMED,
  /** Nothing is selected. */
  NORMAL,
  /** It is tied to a selected account. */
  NEIGHBOUR,
  /** It is under the pointer. */
  HOVERED,
  SELECTED
}
