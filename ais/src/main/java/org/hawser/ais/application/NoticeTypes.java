package org.hawser.ais.application;

/** What an area notice is about (IMO SN.1/Circ.289, notice description). */
public final class NoticeTypes {

    /** Takes back the area with the same linkage. */
    public static final int CANCELLATION = 126;

    private NoticeTypes() {}

    /** A type from 0 to 127 in the circular's terms; the same words for all that it reserves. */
    public static String text(int noticeType) {
        return switch (noticeType) {
            case 0 -> "Caution area: marine mammals habitat";
            case 1 -> "Caution area: marine mammals in area, reduce speed";
            case 2 -> "Caution area: marine mammals in area, stay clear";
            case 3 -> "Caution area: marine mammals in area, report sightings";
            case 4 -> "Caution area: protected habitat, reduce speed";
            case 5 -> "Caution area: protected habitat, stay clear";
            case 6 -> "Caution area: protected habitat, no fishing or anchoring";
            case 7 -> "Caution area: derelicts (drifting objects)";
            case 8 -> "Caution area: traffic congestion";
            case 9 -> "Caution area: marine event";
            case 10 -> "Caution area: divers down";
            case 11 -> "Caution area: swim area";
            case 12 -> "Caution area: dredge operations";
            case 13 -> "Caution area: survey operations";
            case 14 -> "Caution area: underwater operation";
            case 15 -> "Caution area: seaplane operations";
            case 16 -> "Caution area: fishery, nets in water";
            case 17 -> "Caution area: cluster of fishing vessels";
            case 18 -> "Caution area: fairway closed";
            case 19 -> "Caution area: harbour closed";
            case 20 -> "Caution area: risk (defined in associated text)";
            case 21 -> "Caution area: underwater vehicle operation";
            case 23 -> "Environmental caution area: storm front (line squall)";
            case 24 -> "Environmental caution area: hazardous sea ice";
            case 25 -> "Environmental caution area: storm warning (storm cell or line of storms)";
            case 26 -> "Environmental caution area: high wind";
            case 27 -> "Environmental caution area: high waves";
            case 28 -> "Environmental caution area: restricted visibility (fog, rain, etc.)";
            case 29 -> "Environmental caution area: strong currents";
            case 30 -> "Environmental caution area: heavy icing";
            case 32 -> "Restricted area: fishing prohibited";
            case 33 -> "Restricted area: no anchoring";
            case 34 -> "Restricted area: entry approval required prior to transit";
            case 35 -> "Restricted area: entry prohibited";
            case 36 -> "Restricted area: active military operations";
            case 37 -> "Restricted area: firing, danger area";
            case 38 -> "Restricted area: drifting mines";
            case 40 -> "Anchorage area: anchorage open";
            case 41 -> "Anchorage area: anchorage closed";
            case 42 -> "Anchorage area: anchorage prohibited";
            case 43 -> "Anchorage area: deep draught anchorage";
            case 44 -> "Anchorage area: shallow draught anchorage";
            case 45 -> "Anchorage area: vessel transfer operations";
            case 56 -> "Security alert: level 1";
            case 57 -> "Security alert: level 2";
            case 58 -> "Security alert: level 3";
            case 64 -> "Distress area: vessel disabled and adrift";
            case 65 -> "Distress area: vessel sinking";
            case 66 -> "Distress area: vessel abandoning ship";
            case 67 -> "Distress area: vessel requests medical assistance";
            case 68 -> "Distress area: vessel flooding";
            case 69 -> "Distress area: vessel fire or explosion";
            case 70 -> "Distress area: vessel grounding";
            case 71 -> "Distress area: vessel collision";
            case 72 -> "Distress area: vessel listing or capsizing";
            case 73 -> "Distress area: vessel under assault";
            case 74 -> "Distress area: person overboard";
            case 75 -> "Distress area: search and rescue area";
            case 76 -> "Distress area: pollution response area";
            case 80 -> "Instruction: contact VTS at this point";
            case 81 -> "Instruction: contact port administration at this point";
            case 82 -> "Instruction: do not proceed beyond this point";
            case 83 -> "Instruction: await instructions prior to proceeding beyond this point";
            case 84 -> "Instruction: proceed to this location, await instructions";
            case 85 -> "Instruction: clearance granted, proceed to berth";
            case 88 -> "Information: pilot boarding position";
            case 89 -> "Information: icebreaker waiting area";
            case 90 -> "Information: places of refuge";
            case 91 -> "Information: position of icebreakers";
            case 92 -> "Information: location of response units";
            case 93 -> "Information: VTS active target";
            case 94 -> "Information: rogue or suspicious vessel";
            case 95 -> "Information: vessel requesting non-distress assistance";
            case 96 -> "Chart feature: sunken vessel";
            case 97 -> "Chart feature: submerged object";
            case 98 -> "Chart feature: semi-submerged object";
            case 99 -> "Chart feature: shoal area";
            case 100 -> "Chart feature: shoal area due north";
            case 101 -> "Chart feature: shoal area due east";
            case 102 -> "Chart feature: shoal area due south";
            case 103 -> "Chart feature: shoal area due west";
            case 104 -> "Chart feature: channel obstruction";
            case 105 -> "Chart feature: reduced vertical clearance";
            case 106 -> "Chart feature: bridge closed";
            case 107 -> "Chart feature: bridge partially open";
            case 108 -> "Chart feature: bridge fully open";
            case 112 -> "Report from ship: icing";
            case 114 -> "Report from ship: miscellaneous (defined in associated text)";
            case 120 -> "Route: recommended route";
            case 121 -> "Route: alternative route";
            case 122 -> "Route: recommended route through ice";
            case 125 -> "Other (defined in associated text)";
            case 126 -> "Cancellation of the area with the same linkage";
            case 127 -> "Undefined";
            default -> "Reserved";
        };
    }
}
