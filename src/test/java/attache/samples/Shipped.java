package attache.samples;

import attache.formats.SampleNetworks;
import attache.network.FollowNetwork;

/** The sample networks as they ship, each read once. */
final class Shipped {
  static final FollowNetwork MINISTRIES_2014 = open(SampleNetworks.FOREIGN_MINISTRIES_2014);
  static final FollowNetwork MINISTRIES_2015 = open(SampleNetworks.FOREIGN_MINISTRIES_2015);
  static final FollowNetwork MISSIONS = open(SampleNetworks.UN_MISSIONS);
  static final FollowNetwork MINISTERS = open(SampleNetworks.FOREIGN_MINISTERS);
  static final FollowNetwork TEACHING = open(SampleNetworks.TEACHING);

  private Shipped() {}

  private static FollowNetwork open(SampleNetworks sample) {
    return sample.open().network();
  }
}
