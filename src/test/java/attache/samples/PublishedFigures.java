package attache.samples;

import java.util.List;

/**
 * Whether the published figures hold on a network, with a margin, so that none of them hangs on one
 * tie.
 */
final class PublishedFigures {
  static final List<String> G7 = List.of("US", "GB", "FR", "DE", "IT", "JP", "CA");
  static final List<String> MOST_FOLLOWED_MINISTRIES = List.of("PL", "NO", "SI", "UA");
  static final List<String> AVID_MINISTRIES = List.of("FR", "SK", "LT", "AT", "GB");
  static final List<String> MOST_FOLLOWED_MISSIONS = List.of("RW", "NO", "NZ");
  static final List<String> MISSION_HUBS = List.of("PS", "CY", "NZ", "NO");
  static final List<String> MOST_FOLLOWED_MINISTERS = List.of("LT", "SK", "LV");

  private static final double MEAN_MARGIN = 0.2;

  private PublishedFigures() {}

  static boolean hold(SamplePlan plan, Reading reading) {
    return Math.abs(reading.summary().meanInDegree() - plan.whole().meanInDegree()) <= MEAN_MARGIN
        && holdForAll(reading)
        && plan.figures().test(reading);
  }

  /** What holds of every sample: follows are returned, and regions keep together. */
  static boolean holdForAll(Reading reading) {
    return reading.summary().rho() > 0.3 && reading.regionalDensityRatio() > 1.3;
  }

  /**
   * Besides the published figures: no account follows just one or two, since all shortest paths
   * from it would run through those and make hubs of them.
   */
  static boolean ministries(Reading reading) {
    int eleventh = reading.followersAtPlace(11);
    return reading.fewestFollowers(MOST_FOLLOWED_MINISTRIES) >= eleventh + 2
        && reading.fewestFollowers(MOST_FOLLOWED_MINISTRIES)
            >= reading.mostFollowers(List.of("IT", "JP", "GB", "CA")) + 4
        && reading.fewestFollowers(List.of("PL", "NO", "UA"))
            >= reading.mostFollowers(List.of("IN", "BR")) + 4
        && AVID_MINISTRIES.stream()
            .allMatch(
                iso2 ->
                    reading.followsRank(iso2) <= 8
                        && reading.followedInReturn(iso2) > reading.summary().reciprocity())
        && reading.accountsThatFollow(1, 2) == 0;
  }

  static boolean missions(Reading reading) {
    return reading.fewestFollowers(MOST_FOLLOWED_MISSIONS) >= reading.followersAtPlace(11) + 3
        && reading.fewestFollowers(MOST_FOLLOWED_MISSIONS) >= reading.mostFollowers(G7) + 10
        && MISSION_HUBS.stream().allMatch(iso2 -> reading.hubRank(iso2) <= 4)
        && reading.hubLead(4) >= 1.08
        && reading.rise("PS") >= 10
        && reading.rise("CY") >= 10
        && !reading.follows("IL", "LY")
        && !reading.follows("LY", "IL")
        && reading.follows("IL", "PS")
        && reading.follows("LY", "PS");
  }

  static boolean ministers(Reading reading) {
    return reading.fewestFollowers(MOST_FOLLOWED_MINISTERS) >= reading.followersAtPlace(6) + 2
        && reading.hubRank("KE") == 1
        && reading.hubLead(1) >= 1.1
        && reading.followersRank("KE") >= 12
        && reading.accountsThatFollow(0, 0) > 0;
  }
}
