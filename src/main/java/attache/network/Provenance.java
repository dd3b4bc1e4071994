package attache.network;

import java.util.List;

/**
 * Where a network came from.
 *
 * @param source the file's name, or another short account of the origin
 * @param format the file format as people call it, such as "GraphML"; empty if the network came
 *     from no file
 * @param sha256 the SHA-256 of the file's bytes, 64 lower-case hexadecimal digits; empty if it came
 *     from no file
 * @param notice what must be said wherever the network is shown, such as that its ties are
 *     synthetic; empty if nothing
 * @param notes further remarks, such as how and when the network was collected
 */
public record Provenance(
    String source, String format, String sha256, String notice, List<String> notes) {
  /** The origin of a network that was made in memory. */
  public static final Provenance NONE = new Provenance("", "", "", "", List.of());

  public Provenance {
    notes = List.copyOf(notes);
  }
}
