package org.hawser.ais.application;

/**
 * What a binary message means, made by {@link ApplicationMessages}: one record for each application, and {@link
 * OtherApplication} for data
 * whose identifier or length is of none of them.
 */
public sealed interface ApplicationMessage
        permits AidMonitoring,
                AidStatus,
                AirDraught,
                ApplicationAcknowledgement,
                ApplicationQuery,
                AreaNotice,
                BerthingData,
                CapabilityQuery,
                CapabilityReply,
                ClearanceTime,
                DangerousCargo,
                DangerousCargo236,
                Environmental,
                ExtendedShipData,
                FairwayClosed,
                InlandArrival,
                InlandArrivalReply,
                InlandPersons,
                InlandShipData,
                InlandSignal,
                MetHydro,
                MetHydro236,
                OtherApplication,
                PersonsOnBoard,
                Route,
                ShipWeather,
                TextDescription,
                TextTelegram,
                TidalWindows,
                TidalWindows236,
                TrafficSignal,
                VtsTargets,
                WaterLevels,
                WeatherWarning,
                WmoShipWeather {

    /** Designated area code: who gives the function identifier its meaning. */
    int dac();

    /** Function identifier. */
    int fi();
}
