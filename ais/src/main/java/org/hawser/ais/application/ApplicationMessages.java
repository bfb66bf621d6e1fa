package org.hawser.ais.application;

import java.util.Optional;
import org.hawser.ais.AddressedBinaryMessage;
import org.hawser.ais.AisMessage;
import org.hawser.ais.BinaryBroadcastMessage;
import org.hawser.ais.BinaryData;
import org.hawser.ais.MultipleSlotBinaryMessage;
import org.hawser.ais.PayloadBits;
import org.hawser.ais.SingleSlotBinaryMessage;
import org.hawser.ais.SlotBinaryContent;
import org.jspecify.annotations.Nullable;

/** From the data of binary messages to what they mean, and back. */
public final class ApplicationMessages {

    private ApplicationMessages() {}

    /** What a message of type 6, 8, 25 or 26 means; empty for other types and for data without an identifier. */
    public static Optional<ApplicationMessage> of(AisMessage message) {
        return switch (message) {
            case AddressedBinaryMessage m -> Optional.of(decode(m.dac(), m.fi(), m.data()));
            case BinaryBroadcastMessage m -> Optional.of(decode(m.dac(), m.fi(), m.data()));
            case SingleSlotBinaryMessage m -> of(m.content());
            case MultipleSlotBinaryMessage m -> of(m.content());
            default -> Optional.empty();
        };
    }

    private static Optional<ApplicationMessage> of(SlotBinaryContent content) {
        return content.structured()
                ? Optional.of(decode(content.dac(), content.fi(), content.data()))
                : Optional.empty();
    }

    /** What the data behind an application identifier mean; {@link OtherApplication} where they do not fit it. */
    public static ApplicationMessage decode(int dac, int fi, BinaryData data) {
        ApplicationMessage known = data.bitCount() > PayloadBits.CAPACITY_BITS ? null : known(dac, fi, data.bits());
        return known == null ? new OtherApplication(dac, fi, data) : known;
    }

    /**
     * The data that carry a message, in the length that its circular says, spare bits zero.
     *
     * @throws IllegalArgumentException for a value that does not fit its field
     */
    public static BinaryData encode(ApplicationMessage message) {
        PayloadBits bits = new PayloadBits();
        switch (message) {
            case OtherApplication other -> {
                return other.data();
            }
            case AidMonitoring m -> m.write(bits);
            case AidStatus m -> m.write(bits);
            case AirDraught m -> m.write(bits);
            case ApplicationAcknowledgement m -> m.write(bits);
            case ApplicationQuery m -> m.write(bits);
            case AreaNotice m -> m.write(bits);
            case BerthingData m -> m.write(bits);
            case CapabilityQuery m -> m.write(bits);
            case CapabilityReply m -> m.write(bits);
            case ClearanceTime m -> m.write(bits);
            case DangerousCargo m -> m.write(bits);
            case DangerousCargo236 m -> m.write(bits);
            case Environmental m -> m.write(bits);
            case ExtendedShipData m -> m.write(bits);
            case FairwayClosed m -> m.write(bits);
            case InlandArrival m -> m.write(bits);
            case InlandArrivalReply m -> m.write(bits);
            case InlandPersons m -> m.write(bits);
            case InlandShipData m -> m.write(bits);
            case InlandSignal m -> m.write(bits);
            case MetHydro m -> m.write(bits);
            case MetHydro236 m -> m.write(bits);
            case PersonsOnBoard m -> m.write(bits);
            case Route m -> m.write(bits);
            case ShipWeather m -> m.write(bits);
            case TextDescription m -> m.write(bits);
            case TextTelegram m -> m.write(bits);
            case TidalWindows m -> m.write(bits);
            case TidalWindows236 m -> m.write(bits);
            case TrafficSignal m -> m.write(bits);
            case VtsTargets m -> m.write(bits);
            case WaterLevels m -> m.write(bits);
            case WeatherWarning m -> m.write(bits);
            case WmoShipWeather m -> m.write(bits);
        }
        return BinaryData.of(bits);
    }

    private static @Nullable ApplicationMessage known(int dac, int fi, PayloadBits bits) {
        return switch (dac) {
            case 0 -> fi == 0 && AidStatusLayout.fits(bits) ? AidStatus.read(bits) : null;
            case 1 -> international(fi, bits);
            case 200 -> inland(fi, bits);
            case 235, 250 -> fi == 10 && AidMonitoringLayout.fits(bits) ? AidMonitoring.read(dac, bits) : null;
            default -> null;
        };
    }

    private static @Nullable ApplicationMessage international(int fi, PayloadBits bits) {
        return switch (fi) {
            case 0 -> TextTelegramLayout.fits(bits) ? TextTelegram.read(bits) : null;
            case 2 -> ApplicationQueryLayout.fits(bits) ? ApplicationQuery.read(bits) : null;
            case 3 -> CapabilityQueryLayout.fits(bits) ? CapabilityQuery.read(bits) : null;
            case 4 -> CapabilityReplyLayout.fits(bits) ? CapabilityReply.read(bits) : null;
            case 5 -> ApplicationAcknowledgementLayout.fits(bits) ? ApplicationAcknowledgement.read(bits) : null;
            case 11 -> MetHydro236Layout.fits(bits) ? MetHydro236.read(bits) : null;
            case 12 -> DangerousCargo236Layout.fits(bits) ? DangerousCargo236.read(bits) : null;
            case 13 -> FairwayClosedLayout.fits(bits) ? FairwayClosed.read(bits) : null;
            case 14 -> TidalWindows236Layout.fits(bits) ? TidalWindows236.read(bits) : null;
            case 15 -> AirDraughtLayout.fits(bits) ? AirDraught.read(bits) : null;
            case 16 ->
                PersonsOnBoardLayout.fits(bits)
                        ? PersonsOnBoard.read(fi, bits)
                        : VtsTargetsLayout.fits(bits) ? VtsTargets.read(fi, bits) : null;
            case 17 -> VtsTargetsLayout.fits(bits) ? VtsTargets.read(fi, bits) : null;
            case 18 -> ClearanceTimeLayout.fits(bits) ? ClearanceTime.read(bits) : null;
            case 19 -> TrafficSignalLayout.fits(bits) ? TrafficSignal.read(bits) : null;
            case 20 -> BerthingDataLayout.fits(bits) ? BerthingData.read(bits) : null;
            case 21 ->
                ShipWeatherLayout.fits(bits)
                        ? ShipWeather.read(bits)
                        : WmoShipWeatherLayout.fits(bits) ? WmoShipWeather.read(bits) : null;
            case 22, 23 -> AreaNoticeLayout.fits(bits) ? AreaNotice.read(fi, bits) : null;
            case 24 -> ExtendedShipDataLayout.fits(bits) ? ExtendedShipData.read(bits) : null;
            case 25 -> DangerousCargoLayout.fits(bits) ? DangerousCargo.read(bits) : null;
            case 26 -> EnvironmentalLayout.fits(bits) ? Environmental.read(bits) : null;
            case 27, 28 -> RouteLayout.fits(bits) ? Route.read(fi, bits) : null;
            case 29, 30 -> TextDescriptionLayout.fits(bits) ? TextDescription.read(fi, bits) : null;
            case 31 -> MetHydroLayout.fits(bits) ? MetHydro.read(bits) : null;
            case 32 -> TidalWindowsLayout.fits(bits) ? TidalWindows.read(bits) : null;
            case 40 -> PersonsOnBoardLayout.fits(bits) ? PersonsOnBoard.read(fi, bits) : null;
            default -> null;
        };
    }

    private static @Nullable ApplicationMessage inland(int fi, PayloadBits bits) {
        return switch (fi) {
            case 10 -> InlandShipDataLayout.fits(bits) ? InlandShipData.read(bits) : null;
            case 21 -> InlandArrivalLayout.fits(bits) ? InlandArrival.read(bits) : null;
            case 22 -> InlandArrivalReplyLayout.fits(bits) ? InlandArrivalReply.read(bits) : null;
            case 23 -> WeatherWarningLayout.fits(bits) ? WeatherWarning.read(bits) : null;
            case 24 -> WaterLevelsLayout.fits(bits) ? WaterLevels.read(bits) : null;
            case 40 -> InlandSignalLayout.fits(bits) ? InlandSignal.read(bits) : null;
            case 55 -> InlandPersonsLayout.fits(bits) ? InlandPersons.read(bits) : null;
            default -> null;
        };
    }
}
