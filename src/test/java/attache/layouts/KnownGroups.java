package attache.layouts;

import attache.network.FollowNetwork;
import attache.network.LayerBuilder;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A network and the groups its accounts are known to belong to. */
final class KnownGroups {
  static final Path DATA = Path.of("..", "shared", "data");

  private final String name;
  private final FollowNetwork network;
  private final int[] group;

  KnownGroups(String name, FollowNetwork network, int[] group) {
    this.name = name;
    this.network = network;
    this.group = group;
  }

  /** Network and attribute, such as {@code chile by sector}. */
  String name() {
    return name;
  }

  FollowNetwork network() {
    return network;
  }

  /** The number of each account's group, from 0; -1 if it is not known. */
  int[] group() {
    return group;
  }

  /** Follows among Chilean politicians and media; grouped by {@code partido} or {@code sector}. */
  static KnownGroups chile(Path data, String attribute) throws IOException {
    List<String> accounts =
        lines(data.resolve("chile").resolve("twitteraccounts.csv"), StandardCharsets.ISO_8859_1);
    int column = List.of(accounts.getFirst().split(";", -1)).indexOf(attribute);
    FollowNetwork.Builder builder = FollowNetwork.builder("chile");
    Map<String, Integer> numbers = new LinkedHashMap<>();
    int[] group = new int[accounts.size() - 1];
    for (int row = 1; row < accounts.size(); row++) {
      group[builder.account(Integer.toString(row))] =
          number(numbers, accounts.get(row).split(";", -1)[column]);
    }
    LayerBuilder layer = builder.layer("follow");
    for (String line :
        lines(data.resolve("chile").resolve("followers.csv"), StandardCharsets.UTF_8).stream()
            .skip(1)
            .toList()) {
      String[] cells = line.split(";", -1);
      layer.arc(Integer.parseInt(cells[0]) - 1, Integer.parseInt(cells[1]) - 1);
    }
    return new KnownGroups("chile by " + attribute, builder.build(), group);
  }

  /** Members of Parliament by party. */
  static KnownGroups ukMps(Path data) throws IOException {
    List<String> accounts =
        lines(data.resolve("uk-mps").resolve("mp_vertices.csv"), StandardCharsets.UTF_8);
    FollowNetwork.Builder builder = FollowNetwork.builder("uk-mps");
    Map<String, Integer> numbers = new HashMap<>();
    int[] group = new int[accounts.size() - 1];
    for (String line : accounts.subList(1, accounts.size())) {
      List<String> cells = cells(line);
      group[builder.account(cells.get(0))] = number(numbers, cells.get(4));
    }
    LayerBuilder layer = builder.layer("mention");
    for (String line :
        lines(data.resolve("uk-mps").resolve("mp_edgelist.csv"), StandardCharsets.UTF_8).stream()
            .skip(1)
            .toList()) {
      List<String> cells = cells(line);
      layer.arc(
          builder.account(cells.get(0)),
          builder.account(cells.get(1)),
          Double.parseDouble(cells.get(2)));
    }
    return new KnownGroups("uk-mps by party", builder.build(), group);
  }

  /** The same, of whose groups only those count that have so many accounts. */
  KnownGroups ofAtLeast(int members) {
    int[] size = new int[group.length];
    for (int one : group) {
      if (one >= 0) {
        size[one]++;
      }
    }
    return new KnownGroups(
        name + ", groups of " + members + " and more",
        network,
        Arrays.stream(group).map(one -> one >= 0 && size[one] >= members ? one : -1).toArray());
  }

  private static List<String> lines(Path file, Charset charset) throws IOException {
    return Files.readString(file, charset).lines().filter(line -> !line.isBlank()).toList();
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  private static int number(Map<String, Integer> numbers, String value) {
    return value.isBlank() ? -1 : numbers.computeIfAbsent(value, key -> numbers.size());
  }
}
