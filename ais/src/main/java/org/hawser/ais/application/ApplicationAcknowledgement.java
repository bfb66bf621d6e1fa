package org.hawser.ais.application;

import org.hawser.ais.PayloadBits;

/**
 * Acknowledgement of an application's message, 1/5: see {@link ApplicationAcknowledgementLayout} for the meaning of each
 * value.
 */
public record ApplicationAcknowledgement(
        int receivedDac, int receivedFi, int sequenceNumber, boolean available, int response)
        implements ApplicationMessage {

    static ApplicationAcknowledgement read(PayloadBits bits) {
        return new ApplicationAcknowledgement(
                ApplicationAcknowledgementLayout.RECEIVED_DAC.read(bits),
                ApplicationAcknowledgementLayout.RECEIVED_FI.read(bits),
                ApplicationAcknowledgementLayout.SEQUENCE_NUMBER.read(bits),
                ApplicationAcknowledgementLayout.AVAILABLE.read(bits),
                ApplicationAcknowledgementLayout.RESPONSE.read(bits));
    }

    void write(PayloadBits bits) {
        bits.clear(ApplicationAcknowledgementLayout.BITS);
        ApplicationAcknowledgementLayout.RECEIVED_DAC.write(bits, receivedDac);
        ApplicationAcknowledgementLayout.RECEIVED_FI.write(bits, receivedFi);
        ApplicationAcknowledgementLayout.SEQUENCE_NUMBER.write(bits, sequenceNumber);
        ApplicationAcknowledgementLayout.AVAILABLE.write(bits, available);
        ApplicationAcknowledgementLayout.RESPONSE.write(bits, response);
    }

    @Override
    public int dac() {
        return 1;
    }

    @Override
    public int fi() {
        return 5;
    }
}
