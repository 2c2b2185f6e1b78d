// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics_address_address_line1.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_address_address_line1_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics_address_address_line2.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_address_address_line2_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics_address_address_line2_cases.value.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_address_address_line2_cases_value;
#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics_cases.value.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_cases_value;
#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics_company.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_company_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics_invoice_number.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_invoice_number_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics_invoice_number_cases.value.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_invoice_number_cases_value;
#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics_sent_at.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_sent_at_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics_sent_at_cases.value.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_sent_at_cases_value;
#[path = "apply_escrow_logistics/apply_escrow_logistics_payment_id.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_payment_id_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_receiver_address_address_line1.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_receiver_address_address_line1_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_receiver_address_address_line2.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_receiver_address_address_line2_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_receiver_address_address_line2_cases.value.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_receiver_address_address_line2_cases_value;
#[path = "apply_escrow_logistics/apply_escrow_logistics_sender_address_address_line1.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_sender_address_address_line1_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_sender_address_address_line2.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_sender_address_address_line2_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_sender_address_address_line2_cases.value.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_sender_address_address_line2_cases_value;
#[path = "apply_escrow_logistics/escrow_received_at_format.pass.rs"]
mod apply_escrow_logistics_escrow_received_at_format_pass;
#[path = "apply_escrow_logistics/escrow_received_at_format_by_value.value.rs"]
mod apply_escrow_logistics_escrow_received_at_format_by_value_value;
#[path = "apply_escrow_logistics/escrow_received_at_format_cases.value.rs"]
mod apply_escrow_logistics_escrow_received_at_format_cases_value;
#[path = "apply_escrow_logistics/escrow_sent_at_format.pass.rs"]
mod apply_escrow_logistics_escrow_sent_at_format_pass;
#[path = "apply_escrow_logistics/escrow_sent_at_format_by_value.value.rs"]
mod apply_escrow_logistics_escrow_sent_at_format_by_value_value;
#[path = "apply_escrow_logistics/escrow_sent_at_format_cases.value.rs"]
mod apply_escrow_logistics_escrow_sent_at_format_cases_value;
#[path = "cancel_cash_receipt_by_payment_id/cancel_cash_receipt_by_payment_id_payment_id.pass.rs"]
mod cancel_cash_receipt_by_payment_id_cancel_cash_receipt_by_payment_id_payment_id_pass;
#[path = "cancel_payment/cancel_holder_phone.pass.rs"]
mod cancel_payment_cancel_holder_phone_pass;
#[path = "cancel_payment/cancel_payment_payment_id.pass.rs"]
mod cancel_payment_cancel_payment_payment_id_pass;
#[path = "cancel_payment/cancel_payment_reason.pass.rs"]
mod cancel_payment_cancel_payment_reason_pass;
#[path = "cancel_payment/cancel_payment_reason_cases.value.rs"]
mod cancel_payment_cancel_payment_reason_cases_value;
#[path = "cancel_payment/cancel_payment_refund_account_bank.pass.rs"]
mod cancel_payment_cancel_payment_refund_account_bank_pass;
#[path = "cancel_payment/cancel_payment_refund_account_holder_name.pass.rs"]
mod cancel_payment_cancel_payment_refund_account_holder_name_pass;
#[path = "cancel_payment/cancel_payment_refund_account_holder_name_cases.value.rs"]
mod cancel_payment_cancel_payment_refund_account_holder_name_cases_value;
#[path = "cancel_payment/cancel_payment_refund_account_number.pass.rs"]
mod cancel_payment_cancel_payment_refund_account_number_pass;
#[path = "cancel_payment/cancel_payment_refund_account_number_cases.value.rs"]
mod cancel_payment_cancel_payment_refund_account_number_cases_value;
#[path = "cancel_payment/cancel_refund_contract.pass.rs"]
mod cancel_payment_cancel_refund_contract_pass;
#[path = "cancel_payment/cancel_refund_contract_cases.value.rs"]
mod cancel_payment_cancel_refund_contract_cases_value;
#[path = "cancel_payment/cancel_refund_contract_undeclared.pass.rs"]
mod cancel_payment_cancel_refund_contract_undeclared_pass;
#[path = "cancel_payment/cancel_refund_email.pass.rs"]
mod cancel_payment_cancel_refund_email_pass;
#[path = "cancel_payment/cancel_tax_free_within_amount.pass.rs"]
mod cancel_payment_cancel_tax_free_within_amount_pass;
#[path = "cancel_payment/cancel_vat_within_amount.pass.rs"]
mod cancel_payment_cancel_vat_within_amount_pass;
#[path = "close_virtual_account/close_virtual_account_payment_id.pass.rs"]
mod close_virtual_account_close_virtual_account_payment_id_pass;
#[path = "confirm_billing_key/confirm_billing_key_billing_issue_token.pass.rs"]
mod confirm_billing_key_confirm_billing_key_billing_issue_token_pass;
#[path = "confirm_billing_key/confirm_billing_key_billing_issue_token_cases.value.rs"]
mod confirm_billing_key_confirm_billing_key_billing_issue_token_cases_value;
#[path = "confirm_escrow/confirm_escrow_payment_id.pass.rs"]
mod confirm_escrow_confirm_escrow_payment_id_pass;
#[path = "confirm_payment/confirm_payment_payment_id.pass.rs"]
mod confirm_payment_confirm_payment_payment_id_pass;
#[path = "confirm_payment/confirm_payment_payment_token.pass.rs"]
mod confirm_payment_confirm_payment_payment_token_pass;
#[path = "confirm_payment/confirm_payment_payment_token_cases.value.rs"]
mod confirm_payment_confirm_payment_payment_token_cases_value;
#[path = "confirm_payment/currency.pass.rs"]
mod confirm_payment_currency_pass;
#[path = "confirm_payment/currency_cases.value.rs"]
mod confirm_payment_currency_cases_value;
#[path = "confirm_payment/tax_free_within_total.pass.rs"]
mod confirm_payment_tax_free_within_total_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_amount.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_amount_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_amount_total.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_amount_total_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_amount_total_cases.value.rs"]
mod create_payment_schedule_create_payment_schedule_payment_amount_total_cases_value;
#[path = "create_payment_schedule/create_payment_schedule_payment_billing_key.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_billing_key_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_billing_key_cases.value.rs"]
mod create_payment_schedule_create_payment_schedule_payment_billing_key_cases_value;
#[path = "create_payment_schedule/create_payment_schedule_payment_cash_receipt_type.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_cash_receipt_type_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_currency.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_currency_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_currency_cases.value.rs"]
mod create_payment_schedule_create_payment_schedule_payment_currency_cases_value;
#[path = "create_payment_schedule/create_payment_schedule_payment_customer_address_address_line1.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_customer_address_address_line1_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_customer_address_address_line2.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_customer_address_address_line2_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_customer_address_address_line2_cases.value.rs"]
mod create_payment_schedule_create_payment_schedule_payment_customer_address_address_line2_cases_value;
#[path = "create_payment_schedule/create_payment_schedule_payment_customer_name_separated_first.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_customer_name_separated_first_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_customer_name_separated_last.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_customer_name_separated_last_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_id.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_id_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_order_name.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_order_name_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_order_name_cases.value.rs"]
mod create_payment_schedule_create_payment_schedule_payment_order_name_cases_value;
#[path = "create_payment_schedule/create_payment_schedule_payment_product_type.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_product_type_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_product_type_cases.value.rs"]
mod create_payment_schedule_create_payment_schedule_payment_product_type_cases_value;
#[path = "create_payment_schedule/create_payment_schedule_payment_shipping_address_address_line1.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_shipping_address_address_line1_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_shipping_address_address_line2.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_shipping_address_address_line2_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_shipping_address_address_line2_cases.value.rs"]
mod create_payment_schedule_create_payment_schedule_payment_shipping_address_address_line2_cases_value;
#[path = "create_payment_schedule/create_payment_schedule_time_to_pay.pass.rs"]
mod create_payment_schedule_create_payment_schedule_time_to_pay_pass;
#[path = "create_payment_schedule/schedule_buyer_name.pass.rs"]
mod create_payment_schedule_schedule_buyer_name_pass;
#[path = "create_payment_schedule/schedule_buyer_name_cases.value.rs"]
mod create_payment_schedule_schedule_buyer_name_cases_value;
#[path = "create_payment_schedule/schedule_bypass_ignored.pass.rs"]
mod create_payment_schedule_schedule_bypass_ignored_pass;
#[path = "create_payment_schedule/schedule_card_points.pass.rs"]
mod create_payment_schedule_schedule_card_points_pass;
#[path = "create_payment_schedule/schedule_card_points_by_value.value.rs"]
mod create_payment_schedule_schedule_card_points_by_value_value;
#[path = "create_payment_schedule/schedule_cash_receipt.pass.rs"]
mod create_payment_schedule_schedule_cash_receipt_pass;
#[path = "create_payment_schedule/schedule_currency.pass.rs"]
mod create_payment_schedule_schedule_currency_pass;
#[path = "create_payment_schedule/schedule_currency_cases.value.rs"]
mod create_payment_schedule_schedule_currency_cases_value;
#[path = "create_payment_schedule/schedule_free_interest_contract.pass.rs"]
mod create_payment_schedule_schedule_free_interest_contract_pass;
#[path = "create_payment_schedule/schedule_free_interest_contract_cases.value.rs"]
mod create_payment_schedule_schedule_free_interest_contract_cases_value;
#[path = "create_payment_schedule/schedule_free_interest_contract_undeclared.pass.rs"]
mod create_payment_schedule_schedule_free_interest_contract_undeclared_pass;
#[path = "create_payment_schedule/schedule_installment_contract.pass.rs"]
mod create_payment_schedule_schedule_installment_contract_pass;
#[path = "create_payment_schedule/schedule_installment_contract_cases.value.rs"]
mod create_payment_schedule_schedule_installment_contract_cases_value;
#[path = "create_payment_schedule/schedule_installment_contract_undeclared.pass.rs"]
mod create_payment_schedule_schedule_installment_contract_undeclared_pass;
#[path = "create_payment_schedule/schedule_locale.pass.rs"]
mod create_payment_schedule_schedule_locale_pass;
#[path = "create_payment_schedule/schedule_one_buyer_name.pass.rs"]
mod create_payment_schedule_schedule_one_buyer_name_pass;
#[path = "create_payment_schedule/schedule_one_buyer_name_cases.value.rs"]
mod create_payment_schedule_schedule_one_buyer_name_cases_value;
#[path = "create_payment_schedule/schedule_order_name_bytes.pass.rs"]
mod create_payment_schedule_schedule_order_name_bytes_pass;
#[path = "create_payment_schedule/schedule_order_name_bytes_by_value.value.rs"]
mod create_payment_schedule_schedule_order_name_bytes_by_value_value;
#[path = "create_payment_schedule/schedule_order_name_bytes_foreign.pass.rs"]
mod create_payment_schedule_schedule_order_name_bytes_foreign_pass;
#[path = "create_payment_schedule/schedule_product_type_of_mid.pass.rs"]
mod create_payment_schedule_schedule_product_type_of_mid_pass;
#[path = "create_payment_schedule/schedule_product_type_of_mid_cases.value.rs"]
mod create_payment_schedule_schedule_product_type_of_mid_cases_value;
#[path = "create_payment_schedule/schedule_tax_free_within_total.pass.rs"]
mod create_payment_schedule_schedule_tax_free_within_total_pass;
#[path = "create_payment_schedule/schedule_time_format.pass.rs"]
mod create_payment_schedule_schedule_time_format_pass;
#[path = "create_payment_schedule/schedule_time_format_by_value.value.rs"]
mod create_payment_schedule_schedule_time_format_by_value_value;
#[path = "create_payment_schedule/schedule_time_format_cases.value.rs"]
mod create_payment_schedule_schedule_time_format_cases_value;
#[path = "create_payment_schedule/schedule_vat_within_total.pass.rs"]
mod create_payment_schedule_schedule_vat_within_total_pass;
#[path = "delete_billing_key/delete_billing_key_billing_key.pass.rs"]
mod delete_billing_key_delete_billing_key_billing_key_pass;
#[path = "get_billing_key_info/get_billing_key_info_billing_key.pass.rs"]
mod get_billing_key_info_get_billing_key_info_billing_key_pass;
#[path = "get_billing_key_infos/get_billing_key_infos_filter_text_search_field.pass.rs"]
mod get_billing_key_infos_get_billing_key_infos_filter_text_search_field_pass;
#[path = "get_billing_key_infos/get_billing_key_infos_filter_text_search_field_cases.value.rs"]
mod get_billing_key_infos_get_billing_key_infos_filter_text_search_field_cases_value;
#[path = "get_billing_key_infos/get_billing_key_infos_filter_text_search_value.pass.rs"]
mod get_billing_key_infos_get_billing_key_infos_filter_text_search_value_pass;
#[path = "get_billing_key_infos/get_billing_key_infos_filter_text_search_value_cases.value.rs"]
mod get_billing_key_infos_get_billing_key_infos_filter_text_search_value_cases_value;
#[path = "get_cash_receipt_by_payment_id/get_cash_receipt_by_payment_id_payment_id.pass.rs"]
mod get_cash_receipt_by_payment_id_get_cash_receipt_by_payment_id_payment_id_pass;
#[path = "get_payment/get_payment_payment_id.pass.rs"]
mod get_payment_get_payment_payment_id_pass;
#[path = "get_payment_schedule/get_payment_schedule_payment_schedule_id.pass.rs"]
mod get_payment_schedule_get_payment_schedule_payment_schedule_id_pass;
#[path = "get_payment_transactions/get_payment_transactions_payment_id.pass.rs"]
mod get_payment_transactions_get_payment_transactions_payment_id_pass;
#[path = "get_payments/get_payments_filter_cash_receipt_cancelled_at_range_from.pass.rs"]
mod get_payments_get_payments_filter_cash_receipt_cancelled_at_range_from_pass;
#[path = "get_payments/get_payments_filter_cash_receipt_cancelled_at_range_until.pass.rs"]
mod get_payments_get_payments_filter_cash_receipt_cancelled_at_range_until_pass;
#[path = "get_payments/get_payments_filter_cash_receipt_issued_at_range_from.pass.rs"]
mod get_payments_get_payments_filter_cash_receipt_issued_at_range_from_pass;
#[path = "get_payments/get_payments_filter_cash_receipt_issued_at_range_until.pass.rs"]
mod get_payments_get_payments_filter_cash_receipt_issued_at_range_until_pass;
#[path = "issue_billing_key/api_bypass_ignored.pass.rs"]
mod issue_billing_key_api_bypass_ignored_pass;
#[path = "issue_billing_key/billing_key_routed_buyer_name.pass.rs"]
mod issue_billing_key_billing_key_routed_buyer_name_pass;
#[path = "issue_billing_key/billing_key_routed_buyer_name_cases.value.rs"]
mod issue_billing_key_billing_key_routed_buyer_name_cases_value;
#[path = "issue_billing_key/card_birth_digits.pass.rs"]
mod issue_billing_key_card_birth_digits_pass;
#[path = "issue_billing_key/card_birth_digits_by_value.value.rs"]
mod issue_billing_key_card_birth_digits_by_value_value;
#[path = "issue_billing_key/card_birth_digits_cases.value.rs"]
mod issue_billing_key_card_birth_digits_cases_value;
#[path = "issue_billing_key/card_expiry_month_digits.pass.rs"]
mod issue_billing_key_card_expiry_month_digits_pass;
#[path = "issue_billing_key/card_expiry_month_digits_by_value.value.rs"]
mod issue_billing_key_card_expiry_month_digits_by_value_value;
#[path = "issue_billing_key/card_expiry_month_digits_cases.value.rs"]
mod issue_billing_key_card_expiry_month_digits_cases_value;
#[path = "issue_billing_key/card_expiry_year_digits.pass.rs"]
mod issue_billing_key_card_expiry_year_digits_pass;
#[path = "issue_billing_key/card_expiry_year_digits_by_value.value.rs"]
mod issue_billing_key_card_expiry_year_digits_by_value_value;
#[path = "issue_billing_key/card_expiry_year_digits_cases.value.rs"]
mod issue_billing_key_card_expiry_year_digits_cases_value;
#[path = "issue_billing_key/card_number_digits.pass.rs"]
mod issue_billing_key_card_number_digits_pass;
#[path = "issue_billing_key/card_number_digits_by_value.value.rs"]
mod issue_billing_key_card_number_digits_by_value_value;
#[path = "issue_billing_key/card_number_digits_cases.value.rs"]
mod issue_billing_key_card_number_digits_cases_value;
#[path = "issue_billing_key/card_password_digits.pass.rs"]
mod issue_billing_key_card_password_digits_pass;
#[path = "issue_billing_key/card_password_digits_by_value.value.rs"]
mod issue_billing_key_card_password_digits_by_value_value;
#[path = "issue_billing_key/card_password_digits_cases.value.rs"]
mod issue_billing_key_card_password_digits_cases_value;
#[path = "issue_billing_key/issue_billing_key_customer_address_address_line1.pass.rs"]
mod issue_billing_key_issue_billing_key_customer_address_address_line1_pass;
#[path = "issue_billing_key/issue_billing_key_customer_address_address_line2.pass.rs"]
mod issue_billing_key_issue_billing_key_customer_address_address_line2_pass;
#[path = "issue_billing_key/issue_billing_key_customer_address_address_line2_cases.value.rs"]
mod issue_billing_key_issue_billing_key_customer_address_address_line2_cases_value;
#[path = "issue_billing_key/issue_billing_key_customer_name_separated_first.pass.rs"]
mod issue_billing_key_issue_billing_key_customer_name_separated_first_pass;
#[path = "issue_billing_key/issue_billing_key_customer_name_separated_last.pass.rs"]
mod issue_billing_key_issue_billing_key_customer_name_separated_last_pass;
#[path = "issue_billing_key/issue_billing_key_method.pass.rs"]
mod issue_billing_key_issue_billing_key_method_pass;
#[path = "issue_billing_key/issue_billing_key_method_card_credential_birth_or_business_registration_number.pass.rs"]
mod issue_billing_key_issue_billing_key_method_card_credential_birth_or_business_registration_number_pass;
#[path = "issue_billing_key/issue_billing_key_method_card_credential_expiry_month.pass.rs"]
mod issue_billing_key_issue_billing_key_method_card_credential_expiry_month_pass;
#[path = "issue_billing_key/issue_billing_key_method_card_credential_expiry_year.pass.rs"]
mod issue_billing_key_issue_billing_key_method_card_credential_expiry_year_pass;
#[path = "issue_billing_key/issue_billing_key_method_card_credential_number.pass.rs"]
mod issue_billing_key_issue_billing_key_method_card_credential_number_pass;
#[path = "issue_billing_key/issue_billing_key_method_card_credential_password_two_digits.pass.rs"]
mod issue_billing_key_issue_billing_key_method_card_credential_password_two_digits_pass;
#[path = "issue_billing_key/issue_billing_key_method_cases.value.rs"]
mod issue_billing_key_issue_billing_key_method_cases_value;
#[path = "issue_billing_key/key_in_buyer_name.pass.rs"]
mod issue_billing_key_key_in_buyer_name_pass;
#[path = "issue_billing_key/key_in_buyer_name_cases.value.rs"]
mod issue_billing_key_key_in_buyer_name_cases_value;
#[path = "issue_billing_key/one_channel.pass.rs"]
mod issue_billing_key_one_channel_pass;
#[path = "issue_cash_receipt/api_tax_free_within_total.pass.rs"]
mod issue_cash_receipt_api_tax_free_within_total_pass;
#[path = "issue_cash_receipt/api_vat_within_total.pass.rs"]
mod issue_cash_receipt_api_vat_within_total_pass;
#[path = "issue_cash_receipt/cash_receipt_name_blank.pass.rs"]
mod issue_cash_receipt_cash_receipt_name_blank_pass;
#[path = "issue_cash_receipt/cash_receipt_name_blank_by_value.value.rs"]
mod issue_cash_receipt_cash_receipt_name_blank_by_value_value;
#[path = "issue_cash_receipt/cash_receipt_number_digits.pass.rs"]
mod issue_cash_receipt_cash_receipt_number_digits_pass;
#[path = "issue_cash_receipt/cash_receipt_number_digits_by_value.value.rs"]
mod issue_cash_receipt_cash_receipt_number_digits_by_value_value;
#[path = "issue_cash_receipt/cash_receipt_number_digits_cases.value.rs"]
mod issue_cash_receipt_cash_receipt_number_digits_cases_value;
#[path = "issue_cash_receipt/cash_receipt_number_kind.pass.rs"]
mod issue_cash_receipt_cash_receipt_number_kind_pass;
#[path = "issue_cash_receipt/cash_receipt_other_gateways.pass.rs"]
mod issue_cash_receipt_cash_receipt_other_gateways_pass;
#[path = "issue_cash_receipt/cash_receipt_other_gateways_2.pass.rs"]
mod issue_cash_receipt_cash_receipt_other_gateways_2_pass;
#[path = "issue_cash_receipt/cash_receipt_paid_at_format.pass.rs"]
mod issue_cash_receipt_cash_receipt_paid_at_format_pass;
#[path = "issue_cash_receipt/cash_receipt_paid_at_format_by_value.value.rs"]
mod issue_cash_receipt_cash_receipt_paid_at_format_by_value_value;
#[path = "issue_cash_receipt/cash_receipt_paid_at_format_cases.value.rs"]
mod issue_cash_receipt_cash_receipt_paid_at_format_cases_value;
#[path = "issue_cash_receipt/currency.pass.rs"]
mod issue_cash_receipt_currency_pass;
#[path = "issue_cash_receipt/currency_cases.value.rs"]
mod issue_cash_receipt_currency_cases_value;
#[path = "issue_cash_receipt/issue_cash_receipt_amount.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_amount_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_amount_cases.value.rs"]
mod issue_cash_receipt_issue_cash_receipt_amount_cases_value;
#[path = "issue_cash_receipt/issue_cash_receipt_amount_total.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_amount_total_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_amount_total_cases.value.rs"]
mod issue_cash_receipt_issue_cash_receipt_amount_total_cases_value;
#[path = "issue_cash_receipt/issue_cash_receipt_currency.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_currency_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_customer.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_customer_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_customer_identity_number.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_customer_identity_number_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_customer_identity_number_cases.value.rs"]
mod issue_cash_receipt_issue_cash_receipt_customer_identity_number_cases_value;
#[path = "issue_cash_receipt/issue_cash_receipt_customer_name.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_customer_name_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_customer_name_cases.value.rs"]
mod issue_cash_receipt_issue_cash_receipt_customer_name_cases_value;
#[path = "issue_cash_receipt/issue_cash_receipt_order_name.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_order_name_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_order_name_cases.value.rs"]
mod issue_cash_receipt_issue_cash_receipt_order_name_cases_value;
#[path = "issue_cash_receipt/issue_cash_receipt_payment_id.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_payment_id_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_payment_id_cases.value.rs"]
mod issue_cash_receipt_issue_cash_receipt_payment_id_cases_value;
#[path = "issue_cash_receipt/issue_cash_receipt_product_type.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_product_type_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_type.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_type_pass;
#[path = "modify_escrow_logistics/escrow_received_at_format.pass.rs"]
mod modify_escrow_logistics_escrow_received_at_format_pass;
#[path = "modify_escrow_logistics/escrow_received_at_format_by_value.value.rs"]
mod modify_escrow_logistics_escrow_received_at_format_by_value_value;
#[path = "modify_escrow_logistics/escrow_received_at_format_cases.value.rs"]
mod modify_escrow_logistics_escrow_received_at_format_cases_value;
#[path = "modify_escrow_logistics/escrow_sent_at_format.pass.rs"]
mod modify_escrow_logistics_escrow_sent_at_format_pass;
#[path = "modify_escrow_logistics/escrow_sent_at_format_by_value.value.rs"]
mod modify_escrow_logistics_escrow_sent_at_format_by_value_value;
#[path = "modify_escrow_logistics/escrow_sent_at_format_cases.value.rs"]
mod modify_escrow_logistics_escrow_sent_at_format_cases_value;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics_address_address_line1.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_address_address_line1_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics_address_address_line2.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_address_address_line2_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics_address_address_line2_cases.value.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_address_address_line2_cases_value;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics_cases.value.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_cases_value;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics_company.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_company_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics_invoice_number.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_invoice_number_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics_invoice_number_cases.value.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_invoice_number_cases_value;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics_sent_at.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_sent_at_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics_sent_at_cases.value.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_sent_at_cases_value;
#[path = "modify_escrow_logistics/modify_escrow_logistics_payment_id.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_payment_id_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_receiver_address_address_line1.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_receiver_address_address_line1_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_receiver_address_address_line2.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_receiver_address_address_line2_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_receiver_address_address_line2_cases.value.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_receiver_address_address_line2_cases_value;
#[path = "modify_escrow_logistics/modify_escrow_logistics_sender_address_address_line1.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_sender_address_address_line1_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_sender_address_address_line2.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_sender_address_address_line2_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_sender_address_address_line2_cases.value.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_sender_address_address_line2_cases_value;
#[path = "pay_instantly/api_bypass_ignored.pass.rs"]
mod pay_instantly_api_bypass_ignored_pass;
#[path = "pay_instantly/api_order_name_bytes.pass.rs"]
mod pay_instantly_api_order_name_bytes_pass;
#[path = "pay_instantly/api_order_name_bytes_by_value.value.rs"]
mod pay_instantly_api_order_name_bytes_by_value_value;
#[path = "pay_instantly/api_order_name_bytes_foreign.pass.rs"]
mod pay_instantly_api_order_name_bytes_foreign_pass;
#[path = "pay_instantly/api_tax_free_within_total.pass.rs"]
mod pay_instantly_api_tax_free_within_total_pass;
#[path = "pay_instantly/api_vat_within_total.pass.rs"]
mod pay_instantly_api_vat_within_total_pass;
#[path = "pay_instantly/card_birth_digits.pass.rs"]
mod pay_instantly_card_birth_digits_pass;
#[path = "pay_instantly/card_birth_digits_by_value.value.rs"]
mod pay_instantly_card_birth_digits_by_value_value;
#[path = "pay_instantly/card_birth_digits_cases.value.rs"]
mod pay_instantly_card_birth_digits_cases_value;
#[path = "pay_instantly/card_expiry_month_digits.pass.rs"]
mod pay_instantly_card_expiry_month_digits_pass;
#[path = "pay_instantly/card_expiry_month_digits_by_value.value.rs"]
mod pay_instantly_card_expiry_month_digits_by_value_value;
#[path = "pay_instantly/card_expiry_month_digits_cases.value.rs"]
mod pay_instantly_card_expiry_month_digits_cases_value;
#[path = "pay_instantly/card_expiry_year_digits.pass.rs"]
mod pay_instantly_card_expiry_year_digits_pass;
#[path = "pay_instantly/card_expiry_year_digits_by_value.value.rs"]
mod pay_instantly_card_expiry_year_digits_by_value_value;
#[path = "pay_instantly/card_expiry_year_digits_cases.value.rs"]
mod pay_instantly_card_expiry_year_digits_cases_value;
#[path = "pay_instantly/card_number_digits.pass.rs"]
mod pay_instantly_card_number_digits_pass;
#[path = "pay_instantly/card_number_digits_by_value.value.rs"]
mod pay_instantly_card_number_digits_by_value_value;
#[path = "pay_instantly/card_number_digits_cases.value.rs"]
mod pay_instantly_card_number_digits_cases_value;
#[path = "pay_instantly/card_password_digits.pass.rs"]
mod pay_instantly_card_password_digits_pass;
#[path = "pay_instantly/card_password_digits_by_value.value.rs"]
mod pay_instantly_card_password_digits_by_value_value;
#[path = "pay_instantly/card_password_digits_cases.value.rs"]
mod pay_instantly_card_password_digits_cases_value;
#[path = "pay_instantly/currency.pass.rs"]
mod pay_instantly_currency_pass;
#[path = "pay_instantly/currency_cases.value.rs"]
mod pay_instantly_currency_cases_value;
#[path = "pay_instantly/key_in_account_currency.pass.rs"]
mod pay_instantly_key_in_account_currency_pass;
#[path = "pay_instantly/key_in_account_currency_by_value.value.rs"]
mod pay_instantly_key_in_account_currency_by_value_value;
#[path = "pay_instantly/key_in_account_currency_cases.value.rs"]
mod pay_instantly_key_in_account_currency_cases_value;
#[path = "pay_instantly/key_in_account_deadline_contract.pass.rs"]
mod pay_instantly_key_in_account_deadline_contract_pass;
#[path = "pay_instantly/key_in_account_deadline_contract_cases.value.rs"]
mod pay_instantly_key_in_account_deadline_contract_cases_value;
#[path = "pay_instantly/key_in_account_expiry.pass.rs"]
mod pay_instantly_key_in_account_expiry_pass;
#[path = "pay_instantly/key_in_account_expiry_cases.value.rs"]
mod pay_instantly_key_in_account_expiry_cases_value;
#[path = "pay_instantly/key_in_account_holder.pass.rs"]
mod pay_instantly_key_in_account_holder_pass;
#[path = "pay_instantly/key_in_account_no_tax_free.pass.rs"]
mod pay_instantly_key_in_account_no_tax_free_pass;
#[path = "pay_instantly/key_in_account_no_tax_free_by_value.value.rs"]
mod pay_instantly_key_in_account_no_tax_free_by_value_value;
#[path = "pay_instantly/key_in_account_no_tax_free_cases.value.rs"]
mod pay_instantly_key_in_account_no_tax_free_cases_value;
#[path = "pay_instantly/key_in_account_no_vat.pass.rs"]
mod pay_instantly_key_in_account_no_vat_pass;
#[path = "pay_instantly/key_in_account_no_vat_cases.value.rs"]
mod pay_instantly_key_in_account_no_vat_cases_value;
#[path = "pay_instantly/key_in_account_number_fixed.pass.rs"]
mod pay_instantly_key_in_account_number_fixed_pass;
#[path = "pay_instantly/key_in_account_number_fixed_cases.value.rs"]
mod pay_instantly_key_in_account_number_fixed_cases_value;
#[path = "pay_instantly/key_in_account_number_once.pass.rs"]
mod pay_instantly_key_in_account_number_once_pass;
#[path = "pay_instantly/key_in_account_number_once_cases.value.rs"]
mod pay_instantly_key_in_account_number_once_cases_value;
#[path = "pay_instantly/key_in_buyer.pass.rs"]
mod pay_instantly_key_in_buyer_pass;
#[path = "pay_instantly/key_in_buyer_cases.value.rs"]
mod pay_instantly_key_in_buyer_cases_value;
#[path = "pay_instantly/key_in_buyer_name.pass.rs"]
mod pay_instantly_key_in_buyer_name_pass;
#[path = "pay_instantly/key_in_buyer_name_blank.pass.rs"]
mod pay_instantly_key_in_buyer_name_blank_pass;
#[path = "pay_instantly/key_in_buyer_name_blank_by_value.value.rs"]
mod pay_instantly_key_in_buyer_name_blank_by_value_value;
#[path = "pay_instantly/key_in_card_points.pass.rs"]
mod pay_instantly_key_in_card_points_pass;
#[path = "pay_instantly/key_in_card_points_by_value.value.rs"]
mod pay_instantly_key_in_card_points_by_value_value;
#[path = "pay_instantly/key_in_contract.pass.rs"]
mod pay_instantly_key_in_contract_pass;
#[path = "pay_instantly/key_in_contract_undeclared.pass.rs"]
mod pay_instantly_key_in_contract_undeclared_pass;
#[path = "pay_instantly/key_in_due_date_format.pass.rs"]
mod pay_instantly_key_in_due_date_format_pass;
#[path = "pay_instantly/key_in_due_date_format_by_value.value.rs"]
mod pay_instantly_key_in_due_date_format_by_value_value;
#[path = "pay_instantly/key_in_due_date_format_cases.value.rs"]
mod pay_instantly_key_in_due_date_format_cases_value;
#[path = "pay_instantly/key_in_free_interest_contract.pass.rs"]
mod pay_instantly_key_in_free_interest_contract_pass;
#[path = "pay_instantly/key_in_free_interest_contract_cases.value.rs"]
mod pay_instantly_key_in_free_interest_contract_cases_value;
#[path = "pay_instantly/key_in_installment_contract.pass.rs"]
mod pay_instantly_key_in_installment_contract_pass;
#[path = "pay_instantly/key_in_installment_contract_cases.value.rs"]
mod pay_instantly_key_in_installment_contract_cases_value;
#[path = "pay_instantly/key_in_no_escrow.pass.rs"]
mod pay_instantly_key_in_no_escrow_pass;
#[path = "pay_instantly/key_in_no_escrow_by_value.value.rs"]
mod pay_instantly_key_in_no_escrow_by_value_value;
#[path = "pay_instantly/key_in_one_method.pass.rs"]
mod pay_instantly_key_in_one_method_pass;
#[path = "pay_instantly/key_in_product_type_of_mid.pass.rs"]
mod pay_instantly_key_in_product_type_of_mid_pass;
#[path = "pay_instantly/key_in_product_type_of_mid_cases.value.rs"]
mod pay_instantly_key_in_product_type_of_mid_cases_value;
#[path = "pay_instantly/key_in_receipt_digits.pass.rs"]
mod pay_instantly_key_in_receipt_digits_pass;
#[path = "pay_instantly/key_in_receipt_digits_by_value.value.rs"]
mod pay_instantly_key_in_receipt_digits_by_value_value;
#[path = "pay_instantly/key_in_receipt_digits_cases.value.rs"]
mod pay_instantly_key_in_receipt_digits_cases_value;
#[path = "pay_instantly/key_in_routed_account_contact.pass.rs"]
mod pay_instantly_key_in_routed_account_contact_pass;
#[path = "pay_instantly/key_in_routed_account_contact_cases.value.rs"]
mod pay_instantly_key_in_routed_account_contact_cases_value;
#[path = "pay_instantly/key_in_routed_fixed_account.pass.rs"]
mod pay_instantly_key_in_routed_fixed_account_pass;
#[path = "pay_instantly/key_in_routed_fixed_account_by_value.value.rs"]
mod pay_instantly_key_in_routed_fixed_account_by_value_value;
#[path = "pay_instantly/key_in_routed_fixed_account_cases.value.rs"]
mod pay_instantly_key_in_routed_fixed_account_cases_value;
#[path = "pay_instantly/key_in_routed_valid_hours.pass.rs"]
mod pay_instantly_key_in_routed_valid_hours_pass;
#[path = "pay_instantly/key_in_routed_valid_hours_cases.value.rs"]
mod pay_instantly_key_in_routed_valid_hours_cases_value;
#[path = "pay_instantly/one_channel.pass.rs"]
mod pay_instantly_one_channel_pass;
#[path = "pay_instantly/pay_instantly_amount.pass.rs"]
mod pay_instantly_pay_instantly_amount_pass;
#[path = "pay_instantly/pay_instantly_amount_cases.value.rs"]
mod pay_instantly_pay_instantly_amount_cases_value;
#[path = "pay_instantly/pay_instantly_amount_total.pass.rs"]
mod pay_instantly_pay_instantly_amount_total_pass;
#[path = "pay_instantly/pay_instantly_amount_total_cases.value.rs"]
mod pay_instantly_pay_instantly_amount_total_cases_value;
#[path = "pay_instantly/pay_instantly_currency.pass.rs"]
mod pay_instantly_pay_instantly_currency_pass;
#[path = "pay_instantly/pay_instantly_currency_cases.value.rs"]
mod pay_instantly_pay_instantly_currency_cases_value;
#[path = "pay_instantly/pay_instantly_customer_address_address_line1.pass.rs"]
mod pay_instantly_pay_instantly_customer_address_address_line1_pass;
#[path = "pay_instantly/pay_instantly_customer_address_address_line2.pass.rs"]
mod pay_instantly_pay_instantly_customer_address_address_line2_pass;
#[path = "pay_instantly/pay_instantly_customer_address_address_line2_cases.value.rs"]
mod pay_instantly_pay_instantly_customer_address_address_line2_cases_value;
#[path = "pay_instantly/pay_instantly_customer_name_separated_first.pass.rs"]
mod pay_instantly_pay_instantly_customer_name_separated_first_pass;
#[path = "pay_instantly/pay_instantly_customer_name_separated_last.pass.rs"]
mod pay_instantly_pay_instantly_customer_name_separated_last_pass;
#[path = "pay_instantly/pay_instantly_method.pass.rs"]
mod pay_instantly_pay_instantly_method_pass;
#[path = "pay_instantly/pay_instantly_method_card_credential.pass.rs"]
mod pay_instantly_pay_instantly_method_card_credential_pass;
#[path = "pay_instantly/pay_instantly_method_card_credential_expiry_month.pass.rs"]
mod pay_instantly_pay_instantly_method_card_credential_expiry_month_pass;
#[path = "pay_instantly/pay_instantly_method_card_credential_expiry_year.pass.rs"]
mod pay_instantly_pay_instantly_method_card_credential_expiry_year_pass;
#[path = "pay_instantly/pay_instantly_method_card_credential_number.pass.rs"]
mod pay_instantly_pay_instantly_method_card_credential_number_pass;
#[path = "pay_instantly/pay_instantly_method_card_credential_number_cases.value.rs"]
mod pay_instantly_pay_instantly_method_card_credential_number_cases_value;
#[path = "pay_instantly/pay_instantly_method_cases.value.rs"]
mod pay_instantly_pay_instantly_method_cases_value;
#[path = "pay_instantly/pay_instantly_method_virtual_account_bank.pass.rs"]
mod pay_instantly_pay_instantly_method_virtual_account_bank_pass;
#[path = "pay_instantly/pay_instantly_method_virtual_account_bank_cases.value.rs"]
mod pay_instantly_pay_instantly_method_virtual_account_bank_cases_value;
#[path = "pay_instantly/pay_instantly_method_virtual_account_cash_receipt_customer_identity_number.pass.rs"]
mod pay_instantly_pay_instantly_method_virtual_account_cash_receipt_customer_identity_number_pass;
#[path = "pay_instantly/pay_instantly_method_virtual_account_cash_receipt_type.pass.rs"]
mod pay_instantly_pay_instantly_method_virtual_account_cash_receipt_type_pass;
#[path = "pay_instantly/pay_instantly_method_virtual_account_expiry.pass.rs"]
mod pay_instantly_pay_instantly_method_virtual_account_expiry_pass;
#[path = "pay_instantly/pay_instantly_method_virtual_account_option.pass.rs"]
mod pay_instantly_pay_instantly_method_virtual_account_option_pass;
#[path = "pay_instantly/pay_instantly_method_virtual_account_option_cases.value.rs"]
mod pay_instantly_pay_instantly_method_virtual_account_option_cases_value;
#[path = "pay_instantly/pay_instantly_method_virtual_account_option_type.pass.rs"]
mod pay_instantly_pay_instantly_method_virtual_account_option_type_pass;
#[path = "pay_instantly/pay_instantly_order_name.pass.rs"]
mod pay_instantly_pay_instantly_order_name_pass;
#[path = "pay_instantly/pay_instantly_order_name_cases.value.rs"]
mod pay_instantly_pay_instantly_order_name_cases_value;
#[path = "pay_instantly/pay_instantly_payment_id.pass.rs"]
mod pay_instantly_pay_instantly_payment_id_pass;
#[path = "pay_instantly/pay_instantly_product_type.pass.rs"]
mod pay_instantly_pay_instantly_product_type_pass;
#[path = "pay_instantly/pay_instantly_product_type_cases.value.rs"]
mod pay_instantly_pay_instantly_product_type_cases_value;
#[path = "pay_instantly/pay_instantly_shipping_address_address_line1.pass.rs"]
mod pay_instantly_pay_instantly_shipping_address_address_line1_pass;
#[path = "pay_instantly/pay_instantly_shipping_address_address_line2.pass.rs"]
mod pay_instantly_pay_instantly_shipping_address_address_line2_pass;
#[path = "pay_instantly/pay_instantly_shipping_address_address_line2_cases.value.rs"]
mod pay_instantly_pay_instantly_shipping_address_address_line2_cases_value;
#[path = "pay_with_billing_key/api_bypass_ignored.pass.rs"]
mod pay_with_billing_key_api_bypass_ignored_pass;
#[path = "pay_with_billing_key/api_order_name_bytes.pass.rs"]
mod pay_with_billing_key_api_order_name_bytes_pass;
#[path = "pay_with_billing_key/api_order_name_bytes_by_value.value.rs"]
mod pay_with_billing_key_api_order_name_bytes_by_value_value;
#[path = "pay_with_billing_key/api_order_name_bytes_foreign.pass.rs"]
mod pay_with_billing_key_api_order_name_bytes_foreign_pass;
#[path = "pay_with_billing_key/api_tax_free_within_total.pass.rs"]
mod pay_with_billing_key_api_tax_free_within_total_pass;
#[path = "pay_with_billing_key/api_vat_within_total.pass.rs"]
mod pay_with_billing_key_api_vat_within_total_pass;
#[path = "pay_with_billing_key/billing_key_payment_buyer_name.pass.rs"]
mod pay_with_billing_key_billing_key_payment_buyer_name_pass;
#[path = "pay_with_billing_key/billing_key_payment_buyer_name_cases.value.rs"]
mod pay_with_billing_key_billing_key_payment_buyer_name_cases_value;
#[path = "pay_with_billing_key/billing_key_payment_card_points.pass.rs"]
mod pay_with_billing_key_billing_key_payment_card_points_pass;
#[path = "pay_with_billing_key/billing_key_payment_card_points_by_value.value.rs"]
mod pay_with_billing_key_billing_key_payment_card_points_by_value_value;
#[path = "pay_with_billing_key/billing_key_payment_cash_receipt.pass.rs"]
mod pay_with_billing_key_billing_key_payment_cash_receipt_pass;
#[path = "pay_with_billing_key/billing_key_payment_free_interest_contract.pass.rs"]
mod pay_with_billing_key_billing_key_payment_free_interest_contract_pass;
#[path = "pay_with_billing_key/billing_key_payment_free_interest_contract_cases.value.rs"]
mod pay_with_billing_key_billing_key_payment_free_interest_contract_cases_value;
#[path = "pay_with_billing_key/billing_key_payment_free_interest_contract_undeclared.pass.rs"]
mod pay_with_billing_key_billing_key_payment_free_interest_contract_undeclared_pass;
#[path = "pay_with_billing_key/billing_key_payment_installment_contract.pass.rs"]
mod pay_with_billing_key_billing_key_payment_installment_contract_pass;
#[path = "pay_with_billing_key/billing_key_payment_installment_contract_cases.value.rs"]
mod pay_with_billing_key_billing_key_payment_installment_contract_cases_value;
#[path = "pay_with_billing_key/billing_key_payment_installment_contract_undeclared.pass.rs"]
mod pay_with_billing_key_billing_key_payment_installment_contract_undeclared_pass;
#[path = "pay_with_billing_key/billing_key_payment_locale.pass.rs"]
mod pay_with_billing_key_billing_key_payment_locale_pass;
#[path = "pay_with_billing_key/billing_key_payment_product_type_of_mid.pass.rs"]
mod pay_with_billing_key_billing_key_payment_product_type_of_mid_pass;
#[path = "pay_with_billing_key/billing_key_payment_product_type_of_mid_cases.value.rs"]
mod pay_with_billing_key_billing_key_payment_product_type_of_mid_cases_value;
#[path = "pay_with_billing_key/currency.pass.rs"]
mod pay_with_billing_key_currency_pass;
#[path = "pay_with_billing_key/currency_cases.value.rs"]
mod pay_with_billing_key_currency_cases_value;
#[path = "pay_with_billing_key/key_in_buyer_name.pass.rs"]
mod pay_with_billing_key_key_in_buyer_name_pass;
#[path = "pay_with_billing_key/key_in_buyer_name_cases.value.rs"]
mod pay_with_billing_key_key_in_buyer_name_cases_value;
#[path = "pay_with_billing_key/pay_with_billing_key_amount.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_amount_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_amount_total.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_amount_total_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_amount_total_cases.value.rs"]
mod pay_with_billing_key_pay_with_billing_key_amount_total_cases_value;
#[path = "pay_with_billing_key/pay_with_billing_key_billing_key.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_billing_key_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_billing_key_cases.value.rs"]
mod pay_with_billing_key_pay_with_billing_key_billing_key_cases_value;
#[path = "pay_with_billing_key/pay_with_billing_key_cash_receipt_type.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_cash_receipt_type_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_currency.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_currency_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_currency_cases.value.rs"]
mod pay_with_billing_key_pay_with_billing_key_currency_cases_value;
#[path = "pay_with_billing_key/pay_with_billing_key_customer_address_address_line1.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_customer_address_address_line1_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_customer_address_address_line2.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_customer_address_address_line2_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_customer_address_address_line2_cases.value.rs"]
mod pay_with_billing_key_pay_with_billing_key_customer_address_address_line2_cases_value;
#[path = "pay_with_billing_key/pay_with_billing_key_customer_name_separated_first.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_customer_name_separated_first_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_customer_name_separated_last.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_customer_name_separated_last_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_order_name.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_order_name_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_order_name_cases.value.rs"]
mod pay_with_billing_key_pay_with_billing_key_order_name_cases_value;
#[path = "pay_with_billing_key/pay_with_billing_key_payment_id.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_payment_id_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_product_type.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_product_type_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_product_type_cases.value.rs"]
mod pay_with_billing_key_pay_with_billing_key_product_type_cases_value;
#[path = "pay_with_billing_key/pay_with_billing_key_shipping_address_address_line1.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_shipping_address_address_line1_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_shipping_address_address_line2.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_shipping_address_address_line2_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_shipping_address_address_line2_cases.value.rs"]
mod pay_with_billing_key_pay_with_billing_key_shipping_address_address_line2_cases_value;
#[path = "pre_register_payment/currency.pass.rs"]
mod pre_register_payment_currency_pass;
#[path = "pre_register_payment/currency_cases.value.rs"]
mod pre_register_payment_currency_cases_value;
#[path = "pre_register_payment/pre_register_payment_payment_id.pass.rs"]
mod pre_register_payment_pre_register_payment_payment_id_pass;
#[path = "pre_register_payment/tax_free_within_total.pass.rs"]
mod pre_register_payment_tax_free_within_total_pass;
#[path = "request_issue_billing_key/buyer_name.pass.rs"]
mod request_issue_billing_key_buyer_name_pass;
#[path = "request_issue_billing_key/buyer_name_blank.pass.rs"]
mod request_issue_billing_key_buyer_name_blank_pass;
#[path = "request_issue_billing_key/buyer_name_blank_by_value.value.rs"]
mod request_issue_billing_key_buyer_name_blank_by_value_value;
#[path = "request_issue_billing_key/buyer_name_cases.value.rs"]
mod request_issue_billing_key_buyer_name_cases_value;
#[path = "request_issue_billing_key/buyer_name_length.pass.rs"]
mod request_issue_billing_key_buyer_name_length_pass;
#[path = "request_issue_billing_key/buyer_name_length_by_value.value.rs"]
mod request_issue_billing_key_buyer_name_length_by_value_value;
#[path = "request_issue_billing_key/buyer_name_length_foreign.pass.rs"]
mod request_issue_billing_key_buyer_name_length_foreign_pass;
#[path = "request_issue_billing_key/currency.pass.rs"]
mod request_issue_billing_key_currency_pass;
#[path = "request_issue_billing_key/currency_cases.value.rs"]
mod request_issue_billing_key_currency_cases_value;
#[path = "request_issue_billing_key/forced_redirect.pass.rs"]
mod request_issue_billing_key_forced_redirect_pass;
#[path = "request_issue_billing_key/forced_redirect_cases.value.rs"]
mod request_issue_billing_key_forced_redirect_cases_value;
#[path = "request_issue_billing_key/locale_ignored.pass.rs"]
mod request_issue_billing_key_locale_ignored_pass;
#[path = "request_issue_billing_key/locale_ignored_by_value.value.rs"]
mod request_issue_billing_key_locale_ignored_by_value_value;
#[path = "request_issue_billing_key/locale_ignored_cases.value.rs"]
mod request_issue_billing_key_locale_ignored_cases_value;
#[path = "request_issue_billing_key/mobile_redirect_url.pass.rs"]
mod request_issue_billing_key_mobile_redirect_url_pass;
#[path = "request_issue_billing_key/mobile_redirect_url_cases.value.rs"]
mod request_issue_billing_key_mobile_redirect_url_cases_value;
#[path = "request_issue_billing_key/mobile_redirect_url_cases_2.value.rs"]
mod request_issue_billing_key_mobile_redirect_url_cases_2_value;
#[path = "request_issue_billing_key/notice_urls_format.value.rs"]
mod request_issue_billing_key_notice_urls_format_value;
#[path = "request_issue_billing_key/notice_urls_format_cases.value.rs"]
mod request_issue_billing_key_notice_urls_format_cases_value;
#[path = "request_issue_billing_key/redirect_url_format.pass.rs"]
mod request_issue_billing_key_redirect_url_format_pass;
#[path = "request_issue_billing_key/redirect_url_format_by_value.value.rs"]
mod request_issue_billing_key_redirect_url_format_by_value_value;
#[path = "request_issue_billing_key/redirect_url_format_cases.value.rs"]
mod request_issue_billing_key_redirect_url_format_cases_value;
#[path = "request_issue_billing_key/request_issue_billing_key_billing_key_method.pass.rs"]
mod request_issue_billing_key_request_issue_billing_key_billing_key_method_pass;
#[path = "request_issue_billing_key/request_issue_billing_key_billing_key_method_cases.value.rs"]
mod request_issue_billing_key_request_issue_billing_key_billing_key_method_cases_value;
#[path = "request_issue_billing_key/request_issue_billing_key_customer_address_address_line1.pass.rs"]
mod request_issue_billing_key_request_issue_billing_key_customer_address_address_line1_pass;
#[path = "request_issue_billing_key/request_issue_billing_key_customer_address_address_line2.pass.rs"]
mod request_issue_billing_key_request_issue_billing_key_customer_address_address_line2_pass;
#[path = "request_issue_billing_key/request_issue_billing_key_customer_address_address_line2_cases.value.rs"]
mod request_issue_billing_key_request_issue_billing_key_customer_address_address_line2_cases_value;
#[path = "request_issue_billing_key/request_issue_billing_key_offer_period_one.pass.rs"]
mod request_issue_billing_key_request_issue_billing_key_offer_period_one_pass;
#[path = "request_issue_billing_key/window_billing_bypass.pass.rs"]
mod request_issue_billing_key_window_billing_bypass_pass;
#[path = "request_issue_billing_key/window_billing_card.pass.rs"]
mod request_issue_billing_key_window_billing_card_pass;
#[path = "request_issue_billing_key/window_billing_card_by_value.value.rs"]
mod request_issue_billing_key_window_billing_card_by_value_value;
#[path = "request_issue_billing_key/window_billing_card_cases.value.rs"]
mod request_issue_billing_key_window_billing_card_cases_value;
#[path = "request_issue_billing_key/window_billing_key.pass.rs"]
mod request_issue_billing_key_window_billing_key_pass;
#[path = "request_issue_billing_key/window_billing_others.pass.rs"]
mod request_issue_billing_key_window_billing_others_pass;
#[path = "request_issue_billing_key/window_billing_others_2.pass.rs"]
mod request_issue_billing_key_window_billing_others_2_pass;
#[path = "request_issue_billing_key/window_billing_others_3.pass.rs"]
mod request_issue_billing_key_window_billing_others_3_pass;
#[path = "request_issue_billing_key/window_type_mobile.pass.rs"]
mod request_issue_billing_key_window_type_mobile_pass;
#[path = "request_issue_billing_key/window_type_mobile_by_value.value.rs"]
mod request_issue_billing_key_window_type_mobile_by_value_value;
#[path = "request_issue_billing_key/window_type_mobile_cases.value.rs"]
mod request_issue_billing_key_window_type_mobile_cases_value;
#[path = "request_issue_billing_key/window_type_pc.pass.rs"]
mod request_issue_billing_key_window_type_pc_pass;
#[path = "request_issue_billing_key/window_type_pc_by_value.value.rs"]
mod request_issue_billing_key_window_type_pc_by_value_value;
#[path = "request_issue_billing_key/window_type_pc_cases.value.rs"]
mod request_issue_billing_key_window_type_pc_cases_value;
#[path = "request_payment/buyer_name.pass.rs"]
mod request_payment_buyer_name_pass;
#[path = "request_payment/buyer_name_blank.pass.rs"]
mod request_payment_buyer_name_blank_pass;
#[path = "request_payment/buyer_name_blank_by_value.value.rs"]
mod request_payment_buyer_name_blank_by_value_value;
#[path = "request_payment/buyer_name_cases.value.rs"]
mod request_payment_buyer_name_cases_value;
#[path = "request_payment/buyer_name_length.pass.rs"]
mod request_payment_buyer_name_length_pass;
#[path = "request_payment/buyer_name_length_by_value.value.rs"]
mod request_payment_buyer_name_length_by_value_value;
#[path = "request_payment/buyer_name_length_foreign.pass.rs"]
mod request_payment_buyer_name_length_foreign_pass;
#[path = "request_payment/card_direct_carrier.pass.rs"]
mod request_payment_card_direct_carrier_pass;
#[path = "request_payment/card_direct_carrier_cases.value.rs"]
mod request_payment_card_direct_carrier_cases_value;
#[path = "request_payment/card_direct_carrier_cases_2.value.rs"]
mod request_payment_card_direct_carrier_cases_2_value;
#[path = "request_payment/card_direct_companies.pass.rs"]
mod request_payment_card_direct_companies_pass;
#[path = "request_payment/card_direct_companies_by_value.value.rs"]
mod request_payment_card_direct_companies_by_value_value;
#[path = "request_payment/card_direct_companies_cases.value.rs"]
mod request_payment_card_direct_companies_cases_value;
#[path = "request_payment/card_direct_months.pass.rs"]
mod request_payment_card_direct_months_pass;
#[path = "request_payment/card_direct_months_cases.value.rs"]
mod request_payment_card_direct_months_cases_value;
#[path = "request_payment/card_direct_phone.pass.rs"]
mod request_payment_card_direct_phone_pass;
#[path = "request_payment/card_direct_phone_cases.value.rs"]
mod request_payment_card_direct_phone_cases_value;
#[path = "request_payment/card_direct_phone_cases_2.value.rs"]
mod request_payment_card_direct_phone_cases_2_value;
#[path = "request_payment/card_direct_store_name.pass.rs"]
mod request_payment_card_direct_store_name_pass;
#[path = "request_payment/card_direct_store_name_cases.value.rs"]
mod request_payment_card_direct_store_name_cases_value;
#[path = "request_payment/card_direct_store_number.pass.rs"]
mod request_payment_card_direct_store_number_pass;
#[path = "request_payment/card_direct_store_number_cases.value.rs"]
mod request_payment_card_direct_store_number_cases_value;
#[path = "request_payment/card_direct_url.pass.rs"]
mod request_payment_card_direct_url_pass;
#[path = "request_payment/card_direct_url_cases.value.rs"]
mod request_payment_card_direct_url_cases_value;
#[path = "request_payment/card_direct_url_format.pass.rs"]
mod request_payment_card_direct_url_format_pass;
#[path = "request_payment/card_direct_url_format_by_value.value.rs"]
mod request_payment_card_direct_url_format_by_value_value;
#[path = "request_payment/card_direct_url_format_cases.value.rs"]
mod request_payment_card_direct_url_format_cases_value;
#[path = "request_payment/card_direct_won.pass.rs"]
mod request_payment_card_direct_won_pass;
#[path = "request_payment/card_direct_won_by_value.value.rs"]
mod request_payment_card_direct_won_by_value_value;
#[path = "request_payment/card_direct_won_cases.value.rs"]
mod request_payment_card_direct_won_cases_value;
#[path = "request_payment/card_settings_ignored.pass.rs"]
mod request_payment_card_settings_ignored_pass;
#[path = "request_payment/card_settings_ignored_2.pass.rs"]
mod request_payment_card_settings_ignored_2_pass;
#[path = "request_payment/card_settings_ignored_3.pass.rs"]
mod request_payment_card_settings_ignored_3_pass;
#[path = "request_payment/currency.pass.rs"]
mod request_payment_currency_pass;
#[path = "request_payment/currency_cases.value.rs"]
mod request_payment_currency_cases_value;
#[path = "request_payment/dollars_by_card.pass.rs"]
mod request_payment_dollars_by_card_pass;
#[path = "request_payment/dollars_by_card_by_value.value.rs"]
mod request_payment_dollars_by_card_by_value_value;
#[path = "request_payment/dollars_by_card_cases.value.rs"]
mod request_payment_dollars_by_card_cases_value;
#[path = "request_payment/easy_pay_buttons.pass.rs"]
mod request_payment_easy_pay_buttons_pass;
#[path = "request_payment/easy_pay_buttons_2.pass.rs"]
mod request_payment_easy_pay_buttons_2_pass;
#[path = "request_payment/easy_pay_buttons_cases.value.rs"]
mod request_payment_easy_pay_buttons_cases_value;
#[path = "request_payment/easy_pay_cards_by_provider.pass.rs"]
mod request_payment_easy_pay_cards_by_provider_pass;
#[path = "request_payment/easy_pay_cards_by_provider_cases.value.rs"]
mod request_payment_easy_pay_cards_by_provider_cases_value;
#[path = "request_payment/easy_pay_cards_in_window.pass.rs"]
mod request_payment_easy_pay_cards_in_window_pass;
#[path = "request_payment/easy_pay_cards_in_window_cases.value.rs"]
mod request_payment_easy_pay_cards_in_window_cases_value;
#[path = "request_payment/easy_pay_contract.pass.rs"]
mod request_payment_easy_pay_contract_pass;
#[path = "request_payment/easy_pay_contract_cases.value.rs"]
mod request_payment_easy_pay_contract_cases_value;
#[path = "request_payment/easy_pay_contract_undeclared.pass.rs"]
mod request_payment_easy_pay_contract_undeclared_pass;
#[path = "request_payment/easy_pay_direct_cards.value.rs"]
mod request_payment_easy_pay_direct_cards_value;
#[path = "request_payment/easy_pay_direct_cards_cases.value.rs"]
mod request_payment_easy_pay_direct_cards_cases_value;
#[path = "request_payment/easy_pay_direct_method.pass.rs"]
mod request_payment_easy_pay_direct_method_pass;
#[path = "request_payment/easy_pay_direct_method_by_value.value.rs"]
mod request_payment_easy_pay_direct_method_by_value_value;
#[path = "request_payment/easy_pay_direct_method_cases.value.rs"]
mod request_payment_easy_pay_direct_method_cases_value;
#[path = "request_payment/easy_pay_direct_no_transfer.value.rs"]
mod request_payment_easy_pay_direct_no_transfer_value;
#[path = "request_payment/easy_pay_direct_no_transfer_cases.value.rs"]
mod request_payment_easy_pay_direct_no_transfer_cases_value;
#[path = "request_payment/easy_pay_direct_product_type.pass.rs"]
mod request_payment_easy_pay_direct_product_type_pass;
#[path = "request_payment/easy_pay_direct_product_type_cases.value.rs"]
mod request_payment_easy_pay_direct_product_type_cases_value;
#[path = "request_payment/easy_pay_direct_product_type_declared.pass.rs"]
mod request_payment_easy_pay_direct_product_type_declared_pass;
#[path = "request_payment/easy_pay_direct_product_type_declared_cases.value.rs"]
mod request_payment_easy_pay_direct_product_type_declared_cases_value;
#[path = "request_payment/easy_pay_direct_provider.pass.rs"]
mod request_payment_easy_pay_direct_provider_pass;
#[path = "request_payment/easy_pay_direct_provider_cases.value.rs"]
mod request_payment_easy_pay_direct_provider_cases_value;
#[path = "request_payment/easy_pay_direct_providers.pass.rs"]
mod request_payment_easy_pay_direct_providers_pass;
#[path = "request_payment/easy_pay_direct_providers_by_value.value.rs"]
mod request_payment_easy_pay_direct_providers_by_value_value;
#[path = "request_payment/easy_pay_direct_providers_cases.value.rs"]
mod request_payment_easy_pay_direct_providers_cases_value;
#[path = "request_payment/easy_pay_installment_contract.pass.rs"]
mod request_payment_easy_pay_installment_contract_pass;
#[path = "request_payment/easy_pay_installment_contract_cases.value.rs"]
mod request_payment_easy_pay_installment_contract_cases_value;
#[path = "request_payment/easy_pay_installment_contract_undeclared.pass.rs"]
mod request_payment_easy_pay_installment_contract_undeclared_pass;
#[path = "request_payment/easy_pay_least_amount.pass.rs"]
mod request_payment_easy_pay_least_amount_pass;
#[path = "request_payment/easy_pay_least_amount_by_value.value.rs"]
mod request_payment_easy_pay_least_amount_by_value_value;
#[path = "request_payment/easy_pay_least_amount_cases.value.rs"]
mod request_payment_easy_pay_least_amount_cases_value;
#[path = "request_payment/easy_pay_methods_by_provider.pass.rs"]
mod request_payment_easy_pay_methods_by_provider_pass;
#[path = "request_payment/easy_pay_methods_by_provider_cases.value.rs"]
mod request_payment_easy_pay_methods_by_provider_cases_value;
#[path = "request_payment/easy_pay_methods_in_window.pass.rs"]
mod request_payment_easy_pay_methods_in_window_pass;
#[path = "request_payment/easy_pay_methods_in_window_cases.value.rs"]
mod request_payment_easy_pay_methods_in_window_cases_value;
#[path = "request_payment/easy_pay_month_option.pass.rs"]
mod request_payment_easy_pay_month_option_pass;
#[path = "request_payment/easy_pay_month_option_by_value.value.rs"]
mod request_payment_easy_pay_month_option_by_value_value;
#[path = "request_payment/easy_pay_month_option_cases.value.rs"]
mod request_payment_easy_pay_month_option_cases_value;
#[path = "request_payment/easy_pay_no_free_installment.pass.rs"]
mod request_payment_easy_pay_no_free_installment_pass;
#[path = "request_payment/easy_pay_no_free_installment_cases.value.rs"]
mod request_payment_easy_pay_no_free_installment_cases_value;
#[path = "request_payment/easy_pay_no_merchant_interest.pass.rs"]
mod request_payment_easy_pay_no_merchant_interest_pass;
#[path = "request_payment/easy_pay_no_merchant_interest_cases.value.rs"]
mod request_payment_easy_pay_no_merchant_interest_cases_value;
#[path = "request_payment/easy_pay_provider.pass.rs"]
mod request_payment_easy_pay_provider_pass;
#[path = "request_payment/easy_pay_provider_cases.value.rs"]
mod request_payment_easy_pay_provider_cases_value;
#[path = "request_payment/easy_pay_provider_not_1.pass.rs"]
mod request_payment_easy_pay_provider_not_1_pass;
#[path = "request_payment/easy_pay_provider_not_2.pass.rs"]
mod request_payment_easy_pay_provider_not_2_pass;
#[path = "request_payment/easy_pay_provider_not_3.pass.rs"]
mod request_payment_easy_pay_provider_not_3_pass;
#[path = "request_payment/easy_pay_provider_not_4.pass.rs"]
mod request_payment_easy_pay_provider_not_4_pass;
#[path = "request_payment/easy_pay_settings_ignored.pass.rs"]
mod request_payment_easy_pay_settings_ignored_pass;
#[path = "request_payment/easy_pay_settings_ignored_2.pass.rs"]
mod request_payment_easy_pay_settings_ignored_2_pass;
#[path = "request_payment/easy_pay_settings_ignored_3.pass.rs"]
mod request_payment_easy_pay_settings_ignored_3_pass;
#[path = "request_payment/easy_pay_settings_ignored_4.pass.rs"]
mod request_payment_easy_pay_settings_ignored_4_pass;
#[path = "request_payment/escrow_contract.pass.rs"]
mod request_payment_escrow_contract_pass;
#[path = "request_payment/escrow_contract_cases.value.rs"]
mod request_payment_escrow_contract_cases_value;
#[path = "request_payment/escrow_contract_undeclared.pass.rs"]
mod request_payment_escrow_contract_undeclared_pass;
#[path = "request_payment/escrow_email.pass.rs"]
mod request_payment_escrow_email_pass;
#[path = "request_payment/escrow_email_cases.value.rs"]
mod request_payment_escrow_email_cases_value;
#[path = "request_payment/forced_redirect.pass.rs"]
mod request_payment_forced_redirect_pass;
#[path = "request_payment/forced_redirect_cases.value.rs"]
mod request_payment_forced_redirect_cases_value;
#[path = "request_payment/free_installment_cards.value.rs"]
mod request_payment_free_installment_cards_value;
#[path = "request_payment/free_installment_cards_cases.value.rs"]
mod request_payment_free_installment_cards_cases_value;
#[path = "request_payment/free_installment_contract.pass.rs"]
mod request_payment_free_installment_contract_pass;
#[path = "request_payment/free_installment_contract_cases.value.rs"]
mod request_payment_free_installment_contract_cases_value;
#[path = "request_payment/free_interest_contract.pass.rs"]
mod request_payment_free_interest_contract_pass;
#[path = "request_payment/free_interest_contract_cases.value.rs"]
mod request_payment_free_interest_contract_cases_value;
#[path = "request_payment/free_interest_contract_undeclared.pass.rs"]
mod request_payment_free_interest_contract_undeclared_pass;
#[path = "request_payment/installment_contract.pass.rs"]
mod request_payment_installment_contract_pass;
#[path = "request_payment/installment_contract_cases.value.rs"]
mod request_payment_installment_contract_cases_value;
#[path = "request_payment/installment_least_amount.pass.rs"]
mod request_payment_installment_least_amount_pass;
#[path = "request_payment/installment_least_amount_by_value.value.rs"]
mod request_payment_installment_least_amount_by_value_value;
#[path = "request_payment/installment_least_amount_cases.value.rs"]
mod request_payment_installment_least_amount_cases_value;
#[path = "request_payment/installment_least_amount_hyundai.pass.rs"]
mod request_payment_installment_least_amount_hyundai_pass;
#[path = "request_payment/installment_least_amount_hyundai_by_value.value.rs"]
mod request_payment_installment_least_amount_hyundai_by_value_value;
#[path = "request_payment/installment_least_amount_hyundai_cases.value.rs"]
mod request_payment_installment_least_amount_hyundai_cases_value;
#[path = "request_payment/kakaopay_button_shown.pass.rs"]
mod request_payment_kakaopay_button_shown_pass;
#[path = "request_payment/kakaopay_button_shown_by_value.value.rs"]
mod request_payment_kakaopay_button_shown_by_value_value;
#[path = "request_payment/kakaopay_button_shown_cases.value.rs"]
mod request_payment_kakaopay_button_shown_cases_value;
#[path = "request_payment/kakaopay_direct_buyer.pass.rs"]
mod request_payment_kakaopay_direct_buyer_pass;
#[path = "request_payment/kakaopay_direct_buyer_cases.value.rs"]
mod request_payment_kakaopay_direct_buyer_cases_value;
#[path = "request_payment/kakaopay_direct_store.pass.rs"]
mod request_payment_kakaopay_direct_store_pass;
#[path = "request_payment/kakaopay_direct_store_cases.value.rs"]
mod request_payment_kakaopay_direct_store_cases_value;
#[path = "request_payment/locale_ignored.pass.rs"]
mod request_payment_locale_ignored_pass;
#[path = "request_payment/locale_ignored_by_value.value.rs"]
mod request_payment_locale_ignored_by_value_value;
#[path = "request_payment/locale_ignored_cases.value.rs"]
mod request_payment_locale_ignored_cases_value;
#[path = "request_payment/lpay_direct_card_only.value.rs"]
mod request_payment_lpay_direct_card_only_value;
#[path = "request_payment/lpay_direct_card_only_cases.value.rs"]
mod request_payment_lpay_direct_card_only_cases_value;
#[path = "request_payment/mobile_contract.pass.rs"]
mod request_payment_mobile_contract_pass;
#[path = "request_payment/mobile_contract_cases.value.rs"]
mod request_payment_mobile_contract_cases_value;
#[path = "request_payment/mobile_contract_undeclared.pass.rs"]
mod request_payment_mobile_contract_undeclared_pass;
#[path = "request_payment/mobile_product_type.pass.rs"]
mod request_payment_mobile_product_type_pass;
#[path = "request_payment/mobile_product_type_cases.value.rs"]
mod request_payment_mobile_product_type_cases_value;
#[path = "request_payment/mobile_product_type_declared.pass.rs"]
mod request_payment_mobile_product_type_declared_pass;
#[path = "request_payment/mobile_product_type_declared_cases.value.rs"]
mod request_payment_mobile_product_type_declared_cases_value;
#[path = "request_payment/mobile_redirect_url.pass.rs"]
mod request_payment_mobile_redirect_url_pass;
#[path = "request_payment/mobile_redirect_url_cases.value.rs"]
mod request_payment_mobile_redirect_url_cases_value;
#[path = "request_payment/mobile_redirect_url_cases_2.value.rs"]
mod request_payment_mobile_redirect_url_cases_2_value;
#[path = "request_payment/naverpay_direct_card_only.value.rs"]
mod request_payment_naverpay_direct_card_only_value;
#[path = "request_payment/naverpay_direct_card_only_cases.value.rs"]
mod request_payment_naverpay_direct_card_only_cases_value;
#[path = "request_payment/naverpay_direct_store.pass.rs"]
mod request_payment_naverpay_direct_store_pass;
#[path = "request_payment/naverpay_direct_store_cases.value.rs"]
mod request_payment_naverpay_direct_store_cases_value;
#[path = "request_payment/notice_urls_format.value.rs"]
mod request_payment_notice_urls_format_value;
#[path = "request_payment/notice_urls_format_cases.value.rs"]
mod request_payment_notice_urls_format_cases_value;
#[path = "request_payment/one_channel.pass.rs"]
mod request_payment_one_channel_pass;
#[path = "request_payment/order_name_length.pass.rs"]
mod request_payment_order_name_length_pass;
#[path = "request_payment/order_name_length_by_value.value.rs"]
mod request_payment_order_name_length_by_value_value;
#[path = "request_payment/order_name_length_foreign.pass.rs"]
mod request_payment_order_name_length_foreign_pass;
#[path = "request_payment/other_pay_methods.pass.rs"]
mod request_payment_other_pay_methods_pass;
#[path = "request_payment/other_pay_methods_2.pass.rs"]
mod request_payment_other_pay_methods_2_pass;
#[path = "request_payment/other_pay_methods_3.pass.rs"]
mod request_payment_other_pay_methods_3_pass;
#[path = "request_payment/other_pay_methods_4.pass.rs"]
mod request_payment_other_pay_methods_4_pass;
#[path = "request_payment/pay_method.pass.rs"]
mod request_payment_pay_method_pass;
#[path = "request_payment/pay_method_cases.value.rs"]
mod request_payment_pay_method_cases_value;
#[path = "request_payment/payco_direct_buyer.pass.rs"]
mod request_payment_payco_direct_buyer_pass;
#[path = "request_payment/payco_direct_buyer_cases.value.rs"]
mod request_payment_payco_direct_buyer_cases_value;
#[path = "request_payment/payco_direct_store.pass.rs"]
mod request_payment_payco_direct_store_pass;
#[path = "request_payment/payco_direct_store_cases.value.rs"]
mod request_payment_payco_direct_store_cases_value;
#[path = "request_payment/redirect_url_format.pass.rs"]
mod request_payment_redirect_url_format_pass;
#[path = "request_payment/redirect_url_format_by_value.value.rs"]
mod request_payment_redirect_url_format_by_value_value;
#[path = "request_payment/redirect_url_format_cases.value.rs"]
mod request_payment_redirect_url_format_cases_value;
#[path = "request_payment/request_payment_card_card_promotion_discount_amount.pass.rs"]
mod request_payment_request_payment_card_card_promotion_discount_amount_pass;
#[path = "request_payment/request_payment_card_card_promotion_promotion_id.pass.rs"]
mod request_payment_request_payment_card_card_promotion_promotion_id_pass;
#[path = "request_payment/request_payment_card_installment_month_option_one.pass.rs"]
mod request_payment_request_payment_card_installment_month_option_one_pass;
#[path = "request_payment/request_payment_currency.pass.rs"]
mod request_payment_request_payment_currency_pass;
#[path = "request_payment/request_payment_currency_cases.value.rs"]
mod request_payment_request_payment_currency_cases_value;
#[path = "request_payment/request_payment_customer_address_address_line1.pass.rs"]
mod request_payment_request_payment_customer_address_address_line1_pass;
#[path = "request_payment/request_payment_customer_address_address_line2.pass.rs"]
mod request_payment_request_payment_customer_address_address_line2_pass;
#[path = "request_payment/request_payment_customer_address_address_line2_cases.value.rs"]
mod request_payment_request_payment_customer_address_address_line2_cases_value;
#[path = "request_payment/request_payment_easy_pay_installment_month_option_one.pass.rs"]
mod request_payment_request_payment_easy_pay_installment_month_option_one_pass;
#[path = "request_payment/request_payment_offer_period_one.pass.rs"]
mod request_payment_request_payment_offer_period_one_pass;
#[path = "request_payment/request_payment_order_name.pass.rs"]
mod request_payment_request_payment_order_name_pass;
#[path = "request_payment/request_payment_pay_method.pass.rs"]
mod request_payment_request_payment_pay_method_pass;
#[path = "request_payment/request_payment_payment_id.pass.rs"]
mod request_payment_request_payment_payment_id_pass;
#[path = "request_payment/request_payment_payment_id_cases.value.rs"]
mod request_payment_request_payment_payment_id_cases_value;
#[path = "request_payment/request_payment_total_amount.pass.rs"]
mod request_payment_request_payment_total_amount_pass;
#[path = "request_payment/request_payment_total_amount_cases.value.rs"]
mod request_payment_request_payment_total_amount_cases_value;
#[path = "request_payment/smart_routing_buyer.pass.rs"]
mod request_payment_smart_routing_buyer_pass;
#[path = "request_payment/smart_routing_buyer_cases.value.rs"]
mod request_payment_smart_routing_buyer_cases_value;
#[path = "request_payment/smart_routing_easy_pay.pass.rs"]
mod request_payment_smart_routing_easy_pay_pass;
#[path = "request_payment/smart_routing_easy_pay_by_value.value.rs"]
mod request_payment_smart_routing_easy_pay_by_value_value;
#[path = "request_payment/smart_routing_easy_pay_cases.value.rs"]
mod request_payment_smart_routing_easy_pay_cases_value;
#[path = "request_payment/store_number_digits.pass.rs"]
mod request_payment_store_number_digits_pass;
#[path = "request_payment/store_number_digits_by_value.value.rs"]
mod request_payment_store_number_digits_by_value_value;
#[path = "request_payment/store_number_digits_cases.value.rs"]
mod request_payment_store_number_digits_cases_value;
#[path = "request_payment/tax_free_within_total.pass.rs"]
mod request_payment_tax_free_within_total_pass;
#[path = "request_payment/transfer_identifier_digits.pass.rs"]
mod request_payment_transfer_identifier_digits_pass;
#[path = "request_payment/transfer_identifier_digits_by_value.value.rs"]
mod request_payment_transfer_identifier_digits_by_value_value;
#[path = "request_payment/transfer_identifier_digits_cases.value.rs"]
mod request_payment_transfer_identifier_digits_cases_value;
#[path = "request_payment/transfer_identifier_ignored.pass.rs"]
mod request_payment_transfer_identifier_ignored_pass;
#[path = "request_payment/transfer_receipt_form.pass.rs"]
mod request_payment_transfer_receipt_form_pass;
#[path = "request_payment/transfer_receipt_form_by_value.value.rs"]
mod request_payment_transfer_receipt_form_by_value_value;
#[path = "request_payment/transfer_receipt_form_cases.value.rs"]
mod request_payment_transfer_receipt_form_cases_value;
#[path = "request_payment/virtual_account_bank_ignored.pass.rs"]
mod request_payment_virtual_account_bank_ignored_pass;
#[path = "request_payment/virtual_account_banks.pass.rs"]
mod request_payment_virtual_account_banks_pass;
#[path = "request_payment/virtual_account_banks_by_value.value.rs"]
mod request_payment_virtual_account_banks_by_value_value;
#[path = "request_payment/virtual_account_banks_cases.value.rs"]
mod request_payment_virtual_account_banks_cases_value;
#[path = "request_payment/virtual_account_due_date_contract.pass.rs"]
mod request_payment_virtual_account_due_date_contract_pass;
#[path = "request_payment/virtual_account_due_date_contract_cases.value.rs"]
mod request_payment_virtual_account_due_date_contract_cases_value;
#[path = "request_payment/virtual_account_due_date_contract_undeclared.pass.rs"]
mod request_payment_virtual_account_due_date_contract_undeclared_pass;
#[path = "request_payment/virtual_account_due_date_format.pass.rs"]
mod request_payment_virtual_account_due_date_format_pass;
#[path = "request_payment/virtual_account_due_date_format_by_value.value.rs"]
mod request_payment_virtual_account_due_date_format_by_value_value;
#[path = "request_payment/virtual_account_due_date_format_cases.value.rs"]
mod request_payment_virtual_account_due_date_format_cases_value;
#[path = "request_payment/virtual_account_expiry.pass.rs"]
mod request_payment_virtual_account_expiry_pass;
#[path = "request_payment/virtual_account_expiry_cases.value.rs"]
mod request_payment_virtual_account_expiry_cases_value;
#[path = "request_payment/virtual_account_expiry_once.pass.rs"]
mod request_payment_virtual_account_expiry_once_pass;
#[path = "request_payment/virtual_account_expiry_once_cases.value.rs"]
mod request_payment_virtual_account_expiry_once_cases_value;
#[path = "request_payment/virtual_account_no_tax_free.pass.rs"]
mod request_payment_virtual_account_no_tax_free_pass;
#[path = "request_payment/virtual_account_no_tax_free_by_value.value.rs"]
mod request_payment_virtual_account_no_tax_free_by_value_value;
#[path = "request_payment/virtual_account_no_tax_free_cases.value.rs"]
mod request_payment_virtual_account_no_tax_free_cases_value;
#[path = "request_payment/virtual_account_no_vat.pass.rs"]
mod request_payment_virtual_account_no_vat_pass;
#[path = "request_payment/virtual_account_no_vat_cases.value.rs"]
mod request_payment_virtual_account_no_vat_cases_value;
#[path = "request_payment/virtual_account_settings_ignored.pass.rs"]
mod request_payment_virtual_account_settings_ignored_pass;
#[path = "request_payment/virtual_account_settings_ignored_2.pass.rs"]
mod request_payment_virtual_account_settings_ignored_2_pass;
#[path = "request_payment/virtual_account_settings_ignored_3.pass.rs"]
mod request_payment_virtual_account_settings_ignored_3_pass;
#[path = "request_payment/window_type_mobile.pass.rs"]
mod request_payment_window_type_mobile_pass;
#[path = "request_payment/window_type_mobile_by_value.value.rs"]
mod request_payment_window_type_mobile_by_value_value;
#[path = "request_payment/window_type_mobile_cases.value.rs"]
mod request_payment_window_type_mobile_cases_value;
#[path = "request_payment/window_type_pc.pass.rs"]
mod request_payment_window_type_pc_pass;
#[path = "request_payment/window_type_pc_by_value.value.rs"]
mod request_payment_window_type_pc_by_value_value;
#[path = "request_payment/window_type_pc_cases.value.rs"]
mod request_payment_window_type_pc_cases_value;
#[path = "resend_webhook/resend_webhook_payment_id.pass.rs"]
mod resend_webhook_resend_webhook_payment_id_pass;
#[path = "revoke_payment_schedules/schedule_revoke_what.pass.rs"]
mod revoke_payment_schedules_schedule_revoke_what_pass;
#[path = "revoke_payment_schedules/schedule_revoke_what_cases.value.rs"]
mod revoke_payment_schedules_schedule_revoke_what_cases_value;
