package attache.view;

import attache.facts.Countries;
import attache.facts.Country;
import attache.layouts.ForceLayout;
import attache.layouts.Positions;
import attache.network.AccountMatch;
import attache.network.AlignedNetworks;
import attache.network.FollowNetwork;
import attache.network.Layer;
import attache.work.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The networks of a view's study that compares some: which of their accounts are the same, and
 * where each stands in every picture. Immutable.
 *
 * @param open the network that is open
 * @param networks what is compared
 * @param matching what was asked to make accounts the same
 * @param parts the networks as they were observed
 * @param aligned the networks numbered alike
 * @param byCountry whether accounts are the same if they are of one country, otherwise by their ids
 * @param usualColor the attribute by which pictures are coloured that cannot be as the view is
 * @param positions where every actor stands
 * @param arranged where the picture has the accounts of the open network, if the actors stand there
 */
record MatchedNetworks(
    FollowNetwork open,
    List<ComparedNetwork> networks,
    ComparisonStudy.Matching matching,
    List<StudiedComparison.Part> parts,
    AlignedNetworks aligned,
    boolean byCountry,
    String usualColor,
    Positions positions,
    Optional<Positions> arranged) {
  /** The seed of a layout of all networks together; any would do, but it must stay the same. */
  private static final long SEED = 7;

  MatchedNetworks {
    networks = List.copyOf(networks);
    parts = List.copyOf(parts);
  }

  /**
   * Matches and places the networks of a view's study. Takes as long as the layout, unless the
   * accounts stand in the picture already.
   *
   * @throws java.util.concurrent.CancellationException if {@code progress} says so
   */
  static MatchedNetworks of(ViewState view, Progress progress) {
    FollowNetwork open = view.network();
    ComparisonStudy study = view.study().comparison();
    List<ComparedNetwork> networks = study.networks(open, view.layerName());
    List<StudiedComparison.Part> parts = new ArrayList<>();
    List<String> names = networks.stream().map(network -> network.name(open)).toList();
    List<String> brief = BriefNames.of(names);
    for (int which = 0; which < networks.size(); which++) {
      ComparedNetwork network = networks.get(which);
      FollowNetwork observed = network.observed(open);
      Layer layer = network.layer(open, observed);
      parts.add(
          new StudiedComparison.Part(
              names.get(which), brief.get(which), observed, layer, network.silent(open)));
    }
    List<FollowNetwork> observed = parts.stream().map(StudiedComparison.Part::network).toList();
    AccountMatch ids = AccountMatch.byId(observed);
    boolean byCountry =
        switch (study.matching()) {
          case ID -> false;
          case COUNTRY -> true;
          case BEST -> observed.size() > 1 && !ids.joinsAll();
        };
    AccountMatch match = byCountry ? AccountMatch.byCountry(observed, MatchedNetworks::code) : ids;
    AlignedNetworks aligned =
        AlignedNetworks.of(match, parts.stream().map(StudiedComparison.Part::layer).toList());
    progress.report(0.2);
    Optional<Positions> arranged = arranged(view, parts, aligned);
    Positions positions =
        arranged.orElseGet(
            () ->
                ForceLayout.begin(
                        aligned.together().layers().getFirst(), SEED, progress.part(0.2, 0.8))
                    .positions());
    return new MatchedNetworks(
        open,
        networks,
        study.matching(),
        parts,
        aligned,
        byCountry,
        DefaultView.color(aligned.together()),
        positions,
        arranged.map(any -> view.arrangement().positions()));
  }

  /** Whether it is what a view's study compares, in the places where its picture has them. */
  boolean isOf(ViewState view) {
    ComparisonStudy study = view.study().comparison();
    return open == view.network()
        && networks.equals(study.networks(view.network(), view.layerName()))
        && matching == study.matching()
        && arranged.map(view.arrangement().positions()::equals).orElse(true);
  }

  private static String code(String country) {
    return Countries.named(country).map(Country::iso3).orElse("");
  }

  /** Where the picture of the open network has all actors; nothing if it lacks one. */
  private static Optional<Positions> arranged(
      ViewState view, List<StudiedComparison.Part> parts, AlignedNetworks aligned) {
    double[] x = new double[aligned.accountCount()];
    double[] y = new double[x.length];
    boolean[] placed = new boolean[x.length];
    List<ComparedNetwork> networks =
        view.study().comparison().networks(view.network(), view.layerName());
    for (int which = 0; which < parts.size(); which++) {
      if (networks.get(which).elsewhere().isPresent()) {
        continue;
      }
      FollowNetwork network = parts.get(which).network();
      for (int account = 0; account < network.accountCount(); account++) {
        int actor = aligned.match().actor(which, account).orElseThrow();
        int own = view.network().account(network.id(account)).orElseThrow();
        x[actor] = view.arrangement().positions().x(own);
        y[actor] = view.arrangement().positions().y(own);
        placed[actor] = true;
      }
    }
    for (boolean one : placed) {
      if (!one) {
        return Optional.empty();
      }
    }
    return Optional.of(Positions.of(x, y));
  }

  /** The actor of an account of the open network; none if it is in no compared network. */
  OptionalInt actor(int openAccount) {
    if (openAccount < 0 || openAccount >= open.accountCount()) {
      return OptionalInt.empty();
    }
    String id = open.id(openAccount);
    for (int which = 0; which < parts.size(); which++) {
      if (networks.get(which).elsewhere().isEmpty()) {
        OptionalInt own = parts.get(which).network().account(id);
        if (own.isPresent()) {
          return aligned.match().actor(which, own.getAsInt());
        }
      }
    }
    return OptionalInt.empty();
  }

  /** The account of the open network that an actor is; none if that has none. */
  OptionalInt openAccount(int actor) {
    for (int which = 0; which < parts.size(); which++) {
      OptionalInt own = aligned.match().account(actor, which);
      if (networks.get(which).elsewhere().isEmpty() && own.isPresent()) {
        return open.account(parts.get(which).network().id(own.getAsInt()));
      }
    }
    return OptionalInt.empty();
  }
}
