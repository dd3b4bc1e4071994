package attache.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The works that measures and layouts come from, as entries of BibTeX. */
final class References {
  private static final String FILE = "/attache/assets/references.bib";
  private static final String FOR = "% for: ";

  private References() {}

  /**
   * A work.
   *
   * @param uses what comes from it: keys of measures, and those of layouts behind {@code layout:}
   * @param bibtex its entry
   */
  record Entry(Set<String> uses, String bibtex) {}

  /** The entries for some uses, in the order of the file, each once. */
  static List<String> of(Collection<String> uses) {
    return all().stream()
        .filter(entry -> entry.uses().stream().anyMatch(uses::contains))
        .map(Entry::bibtex)
        .toList();
  }

  /** Every entry. */
  static List<Entry> all() {
    List<Entry> entries = new ArrayList<>();
    for (String block : text().split("\\R{2,}", -1)) {
      int end = block.indexOf('\n');
      if (block.startsWith(FOR) && end > 0) {
        List<String> uses = Arrays.asList(block.substring(FOR.length(), end).strip().split(" +"));
        entries.add(new Entry(Set.copyOf(uses), block.substring(end + 1).strip()));
      }
    }
    return entries;
  }

  private static String text() {
    try (InputStream in = References.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks " + FILE);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
