package attache.formats;

/**
 * Ids by which our own XML files mark attributes that are no attributes of the network, so that
 * they can be told from those that merely have such a name.
 */
final class XmlRoles {
  private static final String PREFIX = "attache-";

  static final String LABEL = "attache-label";
  static final String WEIGHT = "attache-weight";
  static final String LAYER = "attache-layer";
  static final String WAVE = "attache-wave";

  /** What there is to say of the network as a whole; see {@link Origin}. */
  static final String ORIGIN = "attache-origin";

  /** The layers, one a line: a list of kind, wave and direction. */
  static final String LAYERS = "attache-layers";

  /** How ids of attributes begin whose values are lists, which GraphML does not know. */
  static final String LIST = "list-";

  private XmlRoles() {}

  /** Whether an id marks something that is no attribute of the network. */
  static boolean isRole(String id) {
    return id.startsWith(PREFIX);
  }
}
