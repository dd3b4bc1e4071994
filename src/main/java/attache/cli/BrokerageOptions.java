package attache.cli;

import attache.measures.Reading;
import attache.measures.ShortestPaths;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.text.Messages;
import attache.view.Brokerage;
import attache.view.PairFocus;
import attache.view.ViewState;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say whose paths are drawn and who is muted. */
final class BrokerageOptions {
  @Option(names = "--pair", paramLabel = "A,B", descriptionKey = "cli.figure.pair")
  private Optional<String> pair = Optional.empty();

  @Option(names = "--through", paramLabel = "ACCOUNT", descriptionKey = "cli.figure.through")
  private Optional<String> through = Optional.empty();

  @Option(names = "--reading", paramLabel = "NAME", descriptionKey = "cli.figure.reading")
  private Optional<String> reading = Optional.empty();

  @Option(names = "--mute", paramLabel = "ACCOUNT", descriptionKey = "cli.figure.mute")
  private List<String> muted = List.of();

  /** Refuses what cannot be, before any file is read. */
  void require(CommandLine line) {
    if (pair.isEmpty() && (through.isPresent() || reading.isPresent())) {
      throw wrong(
          line,
          Messages.text("cli.figure.no-pair", through.isPresent() ? "--through" : "--reading"));
    }
    reading(line);
  }

  /** Whether the paths of a pair are asked for. */
  boolean hasPair() {
    return pair.isPresent();
  }

  /**
   * The view with the paths and the muted accounts that the options name; what they do not name
   * stays.
   *
   * @throws ParameterException if an account is not known or there is no such path
   */
  ViewState changed(CommandLine line, ViewState view) {
    Brokerage brokerage = view.brokerage();
    if (!muted.isEmpty()) {
      List<Integer> accounts = new ArrayList<>();
      for (String name : muted) {
        accounts.add(NetworkArguments.account(line, view.network(), name));
      }
      brokerage = brokerage.withMuted(accounts);
    }
    if (pair.isPresent()) {
      brokerage = brokerage.withPair(focus(line, view, pair.get()));
    }
    return view.withBrokerage(brokerage);
  }

  private PairFocus focus(CommandLine line, ViewState view, String told) {
    FollowNetwork network = view.network();
    int[] ends = ends(line, network, told);
    int broker =
        through
            .map(name -> NetworkArguments.account(line, network, name))
            .orElse(PairFocus.ANYBODY);
    if (ends[0] == ends[1] || broker == ends[0] || broker == ends[1]) {
      throw wrong(line, Messages.text("cli.figure.same-account", network.label(ends[0])));
    }
    Reading way = reading(line);
    if (!joined(view.layer(), way, ends[0], ends[1], broker)) {
      String one = network.label(ends[0]);
      String other = network.label(ends[1]);
      throw wrong(
          line,
          broker == PairFocus.ANYBODY
              ? Messages.text("cli.figure.no-path", one, other, way.key())
              : Messages.text(
                  "cli.figure.no-path-through", one, other, way.key(), network.label(broker)));
    }
    return new PairFocus(way, ends[0], ends[1], broker);
  }

  /** The two accounts around a comma; their names may have commas, too. */
  private static int[] ends(CommandLine line, FollowNetwork network, String told) {
    int commas = (int) told.chars().filter(letter -> letter == ',').count();
    if (commas == 0) {
      throw wrong(line, Messages.text("cli.figure.wrong-pair", told));
    }
    ParameterException unknown = null;
    for (int at = told.indexOf(','); at >= 0; at = told.indexOf(',', at + 1)) {
      try {
        return new int[] {
          NetworkArguments.account(line, network, told.substring(0, at).strip()),
          NetworkArguments.account(line, network, told.substring(at + 1).strip())
        };
      } catch (ParameterException notSo) {
        unknown = notSo;
      }
    }
    throw commas == 1 && unknown != null
        ? unknown
        : wrong(line, Messages.text("cli.figure.wrong-pair", told));
  }

  private Reading reading(CommandLine line) {
    String name = reading.orElse(Reading.FLOW.key());
    return Arrays.stream(Reading.values())
        .filter(one -> one.key().equals(name.replace('-', '_')))
        .findFirst()
        .orElseThrow(
            () ->
                FigureCommand.unknown(
                    "cli.figure.no-reading",
                    name,
                    Arrays.stream(Reading.values()).map(Reading::key).toList(),
                    message -> wrong(line, message)));
  }

  /** Whether there is anything to be drawn. */
  private static boolean joined(Layer layer, Reading reading, int from, int to, int broker) {
    if (reading == Reading.COMMON_SOURCE) {
      for (int arc = layer.outStart(from); arc < layer.outEnd(from); arc++) {
        int source = layer.target(arc);
        if (layer.follows(to, source) && (broker == PairFocus.ANYBODY || broker == source)) {
          return true;
        }
      }
      return false;
    }
    ShortestPaths paths =
        reading == Reading.FLOW
            ? ShortestPaths.follows(layer, from, to)
            : ShortestPaths.ties(layer, from, to);
    return paths.exist() && (broker == PairFocus.ANYBODY || paths.share(broker) > 0);
  }

  private static ParameterException wrong(CommandLine line, String message) {
    return new ParameterException(line, message);
  }
}
