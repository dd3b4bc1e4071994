package attache.view;

/** On what ground the network is drawn. */
public enum Theme {
  LIGHT,
  DARK
}
